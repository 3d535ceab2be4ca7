import { useTranslations } from "use-intl";
import { channels, kinds, type Channel, type Kind } from "@/lib/notifications/core/kind-names";

type ChoiceTableProps = {
  choices: Readonly<Record<Kind, Readonly<Record<Channel, boolean>>>>;
  onChoose: (kind: Kind, channel: Channel, isOn: boolean) => void;
};

/** Each kind of news by each way it can come. */
export function ChoiceTable({ choices, onChoose }: ChoiceTableProps) {
  const t = useTranslations("settings.notifications");
  return (
    <table className="w-full">
      <caption className="pb-1 text-start font-medium">{t("choices")}</caption>
      <thead>
        <tr>
          <td />
          {channels.map((channel) => (
            <th key={channel} scope="col" className="px-1 py-2 text-center text-sm font-medium text-ink-soft">
              {t(`channel.${channel}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row" className="py-1 pe-2 text-start font-normal">
              {t(`kind.${kind}`)}
            </th>
            {channels.map((channel) => (
              <td key={channel} className="w-14 p-0 text-center sm:w-20">
                <label className="inline-flex size-11 cursor-pointer items-center justify-center">
                  <input
                    type="checkbox"
                    aria-label={t("choice", { kind: t(`kind.${kind}`), channel: t(`channel.${channel}`) })}
                    checked={choices[kind][channel]}
                    onChange={(event) => onChoose(kind, channel, event.target.checked)}
                    className="size-5 accent-brand-fill"
                  />
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
