import { Link } from "../app/Link.tsx";
import { useWords } from "../i18n/use-words.ts";
import { Threads } from "../look/Threads.tsx";

export function NotFoundPage() {
  const words = useWords();
  return (
    <div className="message">
      <Threads />
      <h1>{words.ui("notFound.title")}</h1>
      <p>{words.ui("notFound.text")}</p>
      <Link to="/map" className="button main">
        {words.ui("notFound.map")}
      </Link>
    </div>
  );
}
