/** The steps of a publication as people read them. */
export const stageLabels: Readonly<Record<string, string>> = {
  read: 'Inhalte werden gelesen',
  render: 'Seiten werden erzeugt',
  write: 'Seiten werden geschrieben',
  switch: 'Die neue Fassung wird sichtbar gemacht',
};
