import type { MunicipalityContent } from './types.ts';

export const kreisSoestMunicipalities: MunicipalityContent[] = [
  { name: 'Anröchte', ags: '05974004', postcodes: ['59609'], jugendamt: 'kreis-soest' },
  { name: 'Bad Sassendorf', ags: '05974008', postcodes: ['59505'], jugendamt: 'kreis-soest' },
  { name: 'Ense', ags: '05974012', postcodes: ['59469'], jugendamt: 'kreis-soest' },
  { name: 'Erwitte', ags: '05974016', postcodes: ['59597'], jugendamt: 'kreis-soest' },
  { name: 'Geseke', ags: '05974020', postcodes: ['59590'], jugendamt: 'kreis-soest' },
  { name: 'Lippetal', ags: '05974024', postcodes: ['59510'], jugendamt: 'kreis-soest' },
  { name: 'Lippstadt', ags: '05974028', postcodes: ['59555', '59556', '59557', '59558'], jugendamt: 'lippstadt' },
  { name: 'Möhnesee', ags: '05974032', postcodes: ['59519'], jugendamt: 'kreis-soest' },
  { name: 'Rüthen', ags: '05974036', postcodes: ['59602'], jugendamt: 'kreis-soest' },
  { name: 'Soest', ags: '05974040', postcodes: ['59494'], jugendamt: 'stadt-soest' },
  { name: 'Warstein', ags: '05974044', postcodes: ['59581'], jugendamt: 'warstein' },
  { name: 'Welver', ags: '05974048', postcodes: ['59514'], jugendamt: 'kreis-soest' },
  { name: 'Werl', ags: '05974052', postcodes: ['59457'], jugendamt: 'kreis-soest' },
  { name: 'Wickede (Ruhr)', ags: '05974056', postcodes: ['58739'], jugendamt: 'kreis-soest' },
];
