import type { MunicipalityContent } from './types.ts';

export const kreisKleveMunicipalities: MunicipalityContent[] = [
  { name: 'Bedburg-Hau', ags: '05154004', postcodes: ['47551'], jugendamt: 'kreis-kleve' },
  { name: 'Emmerich am Rhein', ags: '05154008', postcodes: ['46446'], jugendamt: 'emmerich' },
  { name: 'Geldern', ags: '05154012', postcodes: ['47608'], jugendamt: 'geldern' },
  { name: 'Goch', ags: '05154016', postcodes: ['47574'], jugendamt: 'goch' },
  { name: 'Issum', ags: '05154020', postcodes: ['47661'], jugendamt: 'kreis-kleve' },
  { name: 'Kalkar', ags: '05154024', postcodes: ['47546'], jugendamt: 'kreis-kleve' },
  { name: 'Kerken', ags: '05154028', postcodes: ['47647'], jugendamt: 'kreis-kleve' },
  {
    name: 'Kevelaer',
    ags: '05154032',
    postcodes: ['47623', '47624', '47625', '47626', '47627'],
    jugendamt: 'kevelaer',
  },
  { name: 'Kleve', ags: '05154036', postcodes: ['47533'], jugendamt: 'stadt-kleve' },
  { name: 'Kranenburg', ags: '05154040', postcodes: ['47559'], jugendamt: 'kreis-kleve' },
  { name: 'Rees', ags: '05154044', postcodes: ['46459'], jugendamt: 'kreis-kleve' },
  { name: 'Rheurdt', ags: '05154048', postcodes: ['47509'], jugendamt: 'kreis-kleve' },
  { name: 'Straelen', ags: '05154052', postcodes: ['47638'], jugendamt: 'kreis-kleve' },
  { name: 'Uedem', ags: '05154056', postcodes: ['47589'], jugendamt: 'kreis-kleve' },
  { name: 'Wachtendonk', ags: '05154060', postcodes: ['47669'], jugendamt: 'kreis-kleve' },
  { name: 'Weeze', ags: '05154064', postcodes: ['47652'], jugendamt: 'kreis-kleve' },
];
