/** Answer of a page whose subject is not in the snapshot. It stops the unit; under `astro dev` Astro puts the 404 page in. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}
