/** Where the operations view stands, below the admin's own path. */
export const operationsPath = '/veroeffentlichung';
