/** Path of the CMS below which the public paths of a preview lie. */
export const previewRoot = '/api/vorschau';
