import { useId, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { careLinkName, readCareLink } from '@/core/settings/care-link';
import type { Settings } from '@/core/settings/settings';

type Props = { settings: Settings; onChange: (settings: Settings) => void };

/** Whom the person turns to; it stands beside the calorie numbers, and where they are hidden. */
export function CareLink({ settings, onChange }: Props) {
  const id = useId();
  const { careLink } = settings;
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && readCareLink(typed) === null;
  const shown = careLink.startsWith('tel:') ? careLinkName(careLink) : careLink;
  return (
    <div class="field care-link">
      <label class="label" for={id}>
        {i18n.t('options.careLink')}
      </label>
      <input
        id={id}
        type="text"
        name="care-link"
        autocomplete="off"
        value={typed ?? shown}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const next = event.currentTarget.value;
          const link = readCareLink(next);
          // What cannot be used stays to be looked at; what was kept before stays kept.
          setTyped(link === null ? next : null);
          if (link !== null && link !== careLink) onChange({ ...settings, careLink: link });
        }}
      />
      <p class="hint" id={`${id}-hint`} role={isWrong ? 'status' : undefined}>
        {i18n.t(isWrong ? 'options.careLinkProblem' : 'options.careLinkHint')}
      </p>
    </div>
  );
}
