/** The zone of every wall clock and calendar day of this platform. */
export const zone = 'Europe/Berlin';
