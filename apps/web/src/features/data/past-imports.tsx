/**
 * What was brought in before, with the way to take it back; and what was cut short.
 */
import { useSignal } from "@preact/signals";
import { announce } from "../../app/announcer.tsx";
import { crash } from "../../app/crash.tsx";
import { perform, useQuery } from "../../app/store.ts";
import { bringing as copy } from "../../copy/en/data.ts";
import { formatDate } from "../../copy/format.ts";
import { Actions, Button } from "../../ui/button.tsx";
import { Section } from "../../ui/layout.tsx";
import { Banner, Bar } from "../../ui/states.tsx";
import { showToast } from "../../ui/toast.tsx";
import { carryOn, whyNot } from "./bringing.ts";
import { PassphraseField } from "./passphrase.tsx";

/** Takes a whole import back, and says what came of it. */
async function takeBack(job: string): Promise<boolean> {
  const result = await perform("undoImport", { job }).catch(() => null);
  if (result === null || !result.ok) {
    showToast(whyNot(result?.error.type ?? "Other"));
    return false;
  }
  const { undone, left } = result.value;
  const said = [copy.takenBack(undone), ...(left > 0 ? [copy.leftAlone(left)] : [])].join(" ");
  showToast(said);
  return true;
}

/** The bar of a job that is being taken back. */
function GoingBack({ job }: { readonly job: string }) {
  const its = useQuery("importJobs", null).value?.find((one) => one.job === job && one.way === "back");
  return (
    <div class="making" role="status">
      <Bar label={copy.putting} done={its?.done ?? 0} of={Math.max(1, its?.total ?? 1)} />
      <p class="small muted">{copy.putting}</p>
    </div>
  );
}

/** @param what names it for a screen reader, where several stand in a list */
export function TakeBack({
  job,
  what,
  onDone,
}: {
  readonly job: string;
  readonly what?: string;
  readonly onDone?: () => void;
}) {
  const going = useSignal(false);
  if (going.value) return <GoingBack job={job} />;
  return (
    <Actions>
      <Button
        icon="undo-2"
        {...(what !== undefined && { "aria-label": copy.past.takeBackOf(what) })}
        onClick={() => {
          going.value = true;
          takeBack(job)
            .then((done) => {
              going.value = false;
              if (done) onDone?.();
            })
            .catch(crash);
        }}
      >
        {copy.takeBack}
      </Button>
    </Actions>
  );
}

export function PastImports() {
  const past = useQuery("pastImports", null).value ?? [];
  if (past.length === 0) return null;
  return (
    <Section title={copy.past.title}>
      <ul class="rows">
        {past.map(({ job, format, day, added, changed, undone, until }) => {
          const name = copy.past.formats[format];
          const detail = copy.past.detail(formatDate(day), added + changed);
          return (
            <li key={job} class="row past">
              <span class="grow">
                <b>{name}</b>
                <span class="small">
                  {detail} {undone ? copy.past.undone : until !== null && copy.past.until(formatDate(until))}
                </span>
              </span>
              {until !== null && added + changed > 0 && <TakeBack job={job} what={`${name}, ${detail}`} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** What was being brought in when Onward closed: to carry on, or to take back. */
export function CutShort() {
  const cut = useQuery("importJobs", null).value?.filter(({ way }) => way === null) ?? [];
  return (
    <>
      {cut.map((its) => (
        <Cut key={its.job} {...its} />
      ))}
    </>
  );
}

type Stand = "asked" | "sealed" | "wrong" | "gone" | "back";

function Cut({ job, done, total }: { readonly job: string; readonly done: number; readonly total: number }) {
  const stand = useSignal<Stand>("asked");
  const on = async (passphrase?: string): Promise<void> => {
    const trouble = await carryOn(job, total, passphrase);
    if (trouble === "PassphraseNeeded") stand.value = "sealed";
    else if (trouble === "WrongPassphrase") stand.value = "wrong";
    else if (trouble === "FilesGone") stand.value = "gone";
  };
  const drop = async (): Promise<void> => {
    stand.value = "back";
    const result = await perform("dropImport", { job }).catch(() => null);
    if (result?.ok) announce(copy.takenBack(result.value.undone));
    else {
      stand.value = "asked";
      showToast(whyNot(result?.error.type ?? "Other"));
    }
  };
  if (stand.value === "back") return <GoingBack job={job} />;
  if (stand.value === "sealed" || stand.value === "wrong")
    return <PassphraseField trouble={stand.value === "wrong" ? copy.sealed.wrong : null} onOpen={on} />;
  return (
    <Banner
      icon="history"
      title={copy.cut.title}
      actions={
        <>
          {stand.value !== "gone" && (
            <Button
              kind="soft"
              onClick={() => {
                on().catch(crash);
              }}
            >
              {copy.cut.on}
            </Button>
          )}
          <Button
            kind="quiet"
            onClick={() => {
              drop().catch(crash);
            }}
          >
            {copy.cut.drop}
          </Button>
        </>
      }
    >
      {stand.value === "gone" ? copy.cut.gone : total > 0 && copy.cut.detail(done, total)}
    </Banner>
  );
}
