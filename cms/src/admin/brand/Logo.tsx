import { iconUrl } from './iconUrl.ts';
import './logo.css';

/** Above the form to log in. */
export function Logo() {
  return (
    <div className="brand">
      <img src={iconUrl} alt="" width={48} height={48} />
      <span>
        <strong className="brand__name">Schutznetz</strong>
        Redaktion der Netzwerke Kinderschutz
      </span>
    </div>
  );
}
