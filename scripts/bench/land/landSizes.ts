/** How many documents a synthetic land has. */
export interface LandSize {
  readonly districts: number;
  readonly jugendaemter: number;
  readonly towns: number;
  readonly contacts: number;
  readonly events: number;
  readonly actors: number;
  readonly news: number;
}

/** `nrw` has the size of North Rhine-Westphalia, `country` that of Germany; `small` is for work on the bench itself. */
export const landSizes = {
  small: { districts: 3, jugendaemter: 9, towns: 24, contacts: 90, events: 120, actors: 24, news: 18 },
  nrw: { districts: 53, jugendaemter: 186, towns: 396, contacts: 1500, events: 2000, actors: 400, news: 300 },
  country: {
    districts: 400,
    jugendaemter: 560,
    towns: 10_800,
    contacts: 16_000,
    events: 40_000,
    actors: 8000,
    news: 6000,
  },
} as const satisfies Record<string, LandSize>;
