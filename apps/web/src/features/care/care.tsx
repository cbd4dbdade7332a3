/**
 * Care: the ways to what one has for hard days, Help first. The same for everyone, whatever was written or tapped.
 */
import { PageTitle, SubBar } from "../../app/bars.tsx";
import { useQuery } from "../../app/store.ts";
import { useNotedPlan } from "./noting.ts";
import { askingPage } from "../../copy/content/asking.ts";
import { care } from "../../copy/en/care.ts";
import { relativeDay } from "../../copy/format.ts";
import { Row, Rows } from "../../ui/layout.tsx";
import { EmptyState } from "../../ui/states.tsx";

export function Care() {
  const shown = useQuery("careShown", null).value;
  useNotedPlan();
  return (
    <>
      <SubBar back={{ href: "/today", name: care.back }} />
      <div class="head">
        <PageTitle window={care.title}>{care.title}</PageTitle>
        <p class="lede">{care.lede}</p>
      </div>
      <Rows>
        <Row lead="life-buoy" title={care.helpNow} detail={care.helpNowDetail} href="/help" />
      </Rows>
      {shown?.anything === false && <EmptyState sentence={care.empty} />}
      <div class="section">
        <Rows>
          <Row
            lead="leaf"
            title={care.plan.title}
            detail={shown?.planned === true ? care.planBegun : care.planDetail}
            href="/care/plan"
          />
          <Row
            lead="users"
            title={care.people.title}
            detail={shown && shown.helpers > 0 ? care.peopleCount(shown.helpers) : care.peopleDetail}
            href="/care/people"
          />
          <Row
            lead="message-circle"
            title={askingPage.title}
            detail={care.askingDetail}
            href="/care/asking"
          />
          <Row
            lead="calendar-days"
            title={care.appointments.title}
            detail={
              shown && shown.next !== null
                ? care.nextAppointment(relativeDay(shown.next, shown.today))
                : care.appointmentsDetail
            }
            href="/care/appointments"
          />
          <Row lead="file-text" title={care.summary} detail={care.summaryDetail} href="/care/summary" />
        </Rows>
      </div>
    </>
  );
}
