import type { Fact } from "../../domain/records/record.ts";
import { HistoryList } from "./HistoryList.tsx";
import { useHistory } from "./use-history.ts";

export function OfRecord({ record }: { record: Fact }) {
  const read = useHistory({ of: { record: record.id }, stamp: record.rev, open: true });
  return <HistoryList read={read} of={record} />;
}
