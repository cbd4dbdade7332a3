/**
 * Your data: keeping a copy, bringing something in, looking after it, deleting everything.
 */
import { useQuery } from "../../app/store.ts";
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { crash } from "../../app/crash.tsx";
import { go, place } from "../../app/navigation.ts";
import { data } from "../../copy/en/data.ts";
import { Row, Rows, Section } from "../../ui/layout.tsx";
import { inWords } from "../../app/parts/amounts.ts";
import { choose } from "./bringing.ts";
import { CheckAll } from "./check-all.tsx";
import { Erase } from "./erase.tsx";
import { KeepCopy } from "./keep-copy.tsx";
import { Pick } from "./pick.tsx";
import "./data.css";

export default function YourData() {
  const here = useQuery("whatIsHere", null).value;
  const amount = here && inWords(here.counts);
  const looking = place.value.hash === "gone";
  return (
    <>
      <SubBar back={{ href: "/settings", name: data.settings }} />
      <div class="head">
        <PageTitle window={data.title}>{data.title}</PageTitle>
        <p class="lede">{here && (amount ? data.here(amount) : data.nothingHere)}</p>
      </div>
      {looking && <Gone />}
      <div class="halves">
        <div>
          {(looking || place.value.hash === "open-copy") && (
            <OpenCopy empty={here !== undefined && amount === null} />
          )}
          <KeepCopy />
        </div>
        <div>
          {!looking && place.value.hash !== "open-copy" && (
            <OpenCopy empty={here !== undefined && amount === null} />
          )}
          <Section title={data.care.title}>
            <Rows>
              <Row
                title={data.care.deleted}
                detail={data.care.deletedDetail}
                href="/deleted"
                {...(here && here.deleted > 0 && { value: String(here.deleted) })}
              />
            </Rows>
            <CheckAll />
          </Section>
          <Erase amount={amount ?? null} />
        </div>
      </div>
    </>
  );
}

/** What may have become of words that are not here, and what brings them back. */
function Gone() {
  return (
    <section class="section" id="gone" aria-labelledby="gone-title">
      <header>
        <h2 id="gone-title">{data.gone.title}</h2>
      </header>
      <div class="prose">
        <p>{data.gone.first}</p>
        <p>{data.gone.second}</p>
        <p>{data.gone.third}</p>
      </div>
    </section>
  );
}

/** @param empty nothing is here, so that this is what one came for */
function OpenCopy({ empty }: { readonly empty: boolean }) {
  return (
    <section class="section" id="open-copy" aria-labelledby="open-title">
      <header>
        <h2 id="open-title">{data.bring.openCopy}</h2>
      </header>
      <p class="settings-note">{data.bring.openCopyAbout}</p>
      <div class="actions">
        <Pick
          kind={empty ? "primary" : "soft"}
          icon="file-up"
          onPick={(files) => {
            choose(files, { straight: true }).catch(crash);
            go("/import");
          }}
        >
          {data.bring.choose}
        </Pick>
      </div>
      <Rows>
        <Row title={data.bring.title} detail={data.bring.detail} href="/import" />
      </Rows>
    </section>
  );
}
