import { iconUrl } from './iconUrl.ts';

/** The sign in front of the path in the admin. */
export function Icon() {
  return <img src={iconUrl} alt="Schutznetz, zur Übersicht" width={22} height={22} />;
}
