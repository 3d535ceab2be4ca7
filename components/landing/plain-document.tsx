export type DocumentPart = { title: string; text: string };

/** A page of prose: title, opening sentence, parts, and when it last changed. */
export const PlainDocument = ({
  title,
  intro,
  parts,
  updated,
}: {
  title: string;
  intro: string;
  parts: readonly DocumentPart[];
  updated: string;
}) => (
  <article className="mx-auto max-w-2xl px-4 py-12 sm:px-6">
    <h1 className="text-4xl font-bold tracking-tight">{title}</h1>
    <p className="mt-4 text-lg text-ink-soft">{intro}</p>
    {parts.map((part) => (
      <section key={part.title} className="mt-8">
        <h2 className="text-xl font-semibold">{part.title}</h2>
        <p className="mt-2">{part.text}</p>
      </section>
    ))}
    <p className="mt-10 text-sm text-ink-soft">{updated}</p>
  </article>
);
