import { useRef } from 'preact/hooks';

type Props = {
  title: string;
  /** Said while there are none. */
  empty: string;
  hosts: string[];
  button: string;
  /** The same, with the host, for those who hear the button without its row. */
  buttonFor: (host: string) => string;
  onButton: (host: string) => void;
};

export function SiteList({ title, empty, hosts, button, buttonFor, onButton }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <div class="sites">
      <h3 tabIndex={-1} ref={heading}>
        {title}
      </h3>
      {hosts.length === 0 ? (
        <p class="hint">{empty}</p>
      ) : (
        <ul>
          {hosts.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <button
                type="button"
                class="button"
                aria-label={buttonFor(host)}
                onClick={() => {
                  // The row goes away with its button; whoever works by keyboard stays in the list.
                  heading.current?.focus();
                  onButton(host);
                }}
              >
                {button}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
