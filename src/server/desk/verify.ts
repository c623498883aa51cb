// Looks whether everything is as it was written: the hash chains, every box, every column, and no report gone without a deletion.
import { firstBroken } from '../store/chain.ts';
import { digestOf, digestOfBox } from '../store/sqlite-intake.ts';
import type { EventLine } from '../store/archive.ts';
import type { KnownReport, SealedBox } from '../store/intake-store.ts';
import { original } from '../photos/original.ts';
import { owners } from '../photos/sealed-files.ts';
import { holdsAnchor, type Desk } from './desk.ts';
import { whereOf } from './photo-states.ts';

/** Something that is not as it was written. `where` is a reference, or the place of a line in a chain. */
export interface Finding {
  what: 'file-damaged' | 'intake-chain' | 'intake-chain-cut' | 'desk-chain' | 'report-changed' | 'report-gone' | 'report-untold' | 'not-fully-deleted' | 'box-closed' | 'box-changed' | 'photo-gone' | 'photo-changed' | 'photo-closed' | 'probe-closed';
  where: string;
}

export interface Verified {
  findings: Finding[];
  reports: number;
  boxes: number;
  /** that arrived and were not taken back */
  photos: number;
  events: number;
  acts: number;
  /** the hash that ends the desk's chain, to write down elsewhere: who changes the chain cannot make it end the same */
  head: string;
  /** whether the last test report of `/health` was opened; undefined when there is none */
  probeOpened?: boolean;
}

function chains({ archive, store }: Desk): { findings: Finding[]; events: EventLine[]; acts: ReturnType<Desk['store']['audit']> } {
  const events = archive.chain();
  const acts = store.audit();
  const broken = {
    'intake-chain': firstBroken(events.map(({ seq, at, report, what, value, hash }) => ({ line: [seq, at, report, what, value], hash }))),
    'desk-chain': firstBroken(acts.map(({ seq, at, who, act, report, detail, hash }) => ({ line: [seq, at, who, act, report, detail], hash }))),
  };
  const findings = Object.entries(broken).flatMap(([what, place]): Finding[] => (place === undefined ? [] : [{ what: what as Finding['what'], where: String(place) }]));
  return { findings, events, acts };
}

/** Whether one box opens, and holds what its columns say. */
async function boxFinding(desk: Desk, report: KnownReport, box: SealedBox): Promise<Finding[]> {
  const opened = await desk.opener.open(box.sealed, box.id);
  if (!opened.ok) return [{ what: opened.why === 'another-report' ? 'box-changed' : 'box-closed', where: report.reference }];
  const { content } = opened;
  const same = content.report === report.id && content.reference === report.reference && content.kind === box.kind && content.received === box.received;
  const typed = content.kind !== 'report' || (content.submission.type === report.type && content.received === report.received);
  return same && typed ? [] : [{ what: 'box-changed', where: report.reference }];
}

/** Holds one report against what the chain told when it arrived. */
function told(report: KnownReport, boxes: readonly SealedBox[], events: readonly EventLine[]): Finding[] {
  const received = events.find(({ what }) => what === 'received');
  if (!received) return [{ what: 'report-untold', where: report.reference }];
  const [first, ...added] = boxes;
  const right = first && received.value === digestOf(report, first.sealed) && added.map(({ sealed }) => digestOfBox(sealed)).join() === events.filter(({ what }) => what === 'added').map(({ value }) => value).join();
  return right ? [] : [{ what: 'report-changed', where: report.reference }];
}

/** Opens every photo that arrived, and holds it against the chain and what its sender said of it. */
async function photoFindings(desk: Desk, report: KnownReport): Promise<{ count: number; findings: Finding[] }> {
  const arrived = desk.archive.photos(report.id).filter((photo) => photo.arrived && !photo.removed);
  const findings: Finding[] = [];
  for (const photo of arrived) {
    const opened = await original(whereOf(desk, report.id), photo);
    if (!opened.ok) findings.push({ what: `photo-${opened.why}`, where: `${report.reference} (foto ${photo.place})` });
  }
  return { count: arrived.length, findings };
}

async function probe({ archive, opener }: Desk): Promise<boolean | undefined> {
  const last = archive.probe();
  return last && (await opener.open(last.sealed, last.id)).ok;
}

/** Reads and opens everything, a millisecond or two a report and ten a megabyte of photos; changes nothing. */
export async function verify(desk: Desk): Promise<Verified> {
  const { archive } = desk;
  const integrity = archive.integrity();
  const { findings, events, acts } = chains(desk);
  if (!holdsAnchor(desk)) findings.push({ what: 'intake-chain-cut', where: String(desk.store.anchor()!.seq) });
  if (integrity !== 'ok') findings.push({ what: 'file-damaged', where: integrity });
  const reports = archive.reports();
  const byReport = Map.groupBy(events, ({ report }) => report);
  const deleted = new Set(acts.filter(({ act }) => act === 'delete').map(({ report }) => report));
  let boxes = 0;
  let photos = 0;
  for (const report of reports) {
    const held = archive.boxes(report.id);
    boxes += held.length;
    if (deleted.has(report.id)) findings.push({ what: 'not-fully-deleted', where: report.reference });
    findings.push(...told(report, held, byReport.get(report.id) ?? []));
    for (const box of held) findings.push(...(await boxFinding(desk, report, box)));
    const looked = await photoFindings(desk, report);
    photos += looked.count;
    findings.push(...looked.findings);
  }
  const here = new Set(reports.map(({ id }) => id));
  for (const id of byReport.keys()) if (!here.has(id) && !deleted.has(id)) findings.push({ what: 'report-gone', where: id });
  for (const id of owners(desk.dataDir)) if (deleted.has(id) && !here.has(id)) findings.push({ what: 'not-fully-deleted', where: id });
  const probeOpened = await probe(desk);
  if (probeOpened === false) findings.push({ what: 'probe-closed', where: '' });
  return { findings, reports: reports.length, boxes, photos, events: events.length, acts: acts.length, head: Buffer.from(acts.at(-1)?.hash ?? []).toString('hex'), ...(probeOpened !== undefined && { probeOpened }) };
}
