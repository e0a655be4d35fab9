//! A member to add, or what is known of one to correct. When the name looks like one that is known, the reader says which it is.

use domain::partners::network::NetworkStatus;
use leptos::prelude::*;

use super::{choices, network_crumbs, network_path, sectors, status_name};
use crate::{
    components::{
        Card, Checkbox, Choice, Crumb, Field, FieldKind, Notice, NoticeKind, PageHead, PostForm, Radios, Select,
        TextArea, Width, field_id,
    },
    form::FormState,
    frame::{Frame, document},
    islands::alike::AlikeNames,
    partners::{organisation::Alike, save_or_cancel},
    t,
    text::Text,
};

#[derive(Clone, Debug)]
pub struct View {
    pub form: FormState,
    /// Number and name of the member that is corrected; nothing for a new one.
    pub member: Option<(String, String)>,
    /// Key and name, by sector.
    pub kinds: Vec<(String, String)>,
    /// Code and name.
    pub municipalities: Vec<(String, String)>,
    /// Organisations that this name may be of.
    pub alike: Vec<Alike>,
    /// The name that is stored now, when somebody else saved in between.
    pub overtaken: Option<String>,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let title = text.get(if view.member.is_some() { "partners-edit" } else { "network-add" });
    let mut crumbs = network_crumbs(text);
    let back = match &view.member {
        Some((id, name)) => {
            let path = network_path(&format!("/{id}"));
            crumbs.push(Crumb::new(name.clone(), path.clone()));
            path
        }
        None => network_path(""),
    };
    let overtaken = view.overtaken.clone().map(|stored| {
        view! { <Notice kind=NoticeKind::Warning>{t!(text, "partners-overtaken", stored = stored)}</Notice> }
    });
    // Who corrects a name sees its own organisation otherwise.
    let while_typing = (view.member.is_none() && view.alike.is_empty()).then(|| {
        let sentence = t!(text, "partners-alike-typing", known = "{known}");
        view! { <AlikeNames alliance=String::new() field=field_id("name") sentence /> }
    });
    let standing = view.member.is_none().then(|| standing(text, form));
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("network-form-lead") crumbs />
        <Card title=text.get("partners-organisation") width=Width::TwoThirds>
            {overtaken}
            <PostForm text form>
                <input type="hidden" name="version" value=form.value("version") />
                <input type="hidden" name="member_version" value=form.value("member_version") />
                <Field text form name="name" label=text.get("partners-name") hint=text.get("partners-name-hint") required=true />
                {while_typing}
                {alike(text, form, &view.alike)}
                {facts(text, form, &view.kinds, &view.municipalities)}
                {standing}
                <TextArea text form name="promise" label=text.get("network-promise") rows=3 />
                <Checkbox text form name="shown" label=text.get("network-agreed") hint=text.get("network-agreed-hint") />
                <Checkbox text form name="promise_shown" label=text.get("network-agreed-promise") />
                <Field text form name="source" label=text.get("network-source") hint=text.get("network-source-hint") />
                {save_or_cancel(text, back)}
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}

/// "Is this one that we know?"
pub(super) fn alike(text: Text, form: &FormState, alike: &[Alike]) -> Option<AnyView> {
    (!alike.is_empty()).then(|| {
        let mut options: Vec<Choice> = alike
            .iter()
            .map(|one| {
                let key = if one.listed { "network-alike-listed" } else { "network-alike-known" };
                let parts = [one.about.clone(), text.get(key)];
                let hint = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ");
                Choice::new(one.id.clone(), one.name.clone()).hint(hint)
            })
            .collect();
        options.push(Choice::new("new", text.get("partners-alike-new")));
        view! {
            <Radios text form name="same" label=text.get("partners-alike") hint=text.get("partners-alike-hint") options />
        }
        .into_any()
    })
}

/// Kind, sector, place and website.
pub(super) fn facts(
    text: Text,
    form: &FormState,
    kinds: &[(String, String)],
    municipalities: &[(String, String)],
) -> AnyView {
    view! {
        <Select
            text
            form
            name="kind"
            label=text.get("partners-kind")
            hint=text.get("partners-kind-hint")
            options=choices(kinds)
            empty=text.get("partners-no-kind")
        />
        <Select
            text
            form
            name="sector"
            label=text.get("partners-sector")
            hint=text.get("partners-sector-hint")
            options=sectors(text)
            empty=text.get("partners-sector-of-kind")
        />
        <Select
            text
            form
            name="municipality"
            label=text.get("partners-municipality")
            hint=text.get("network-municipality-hint")
            options=choices(municipalities)
            empty=text.get("partners-whole-country")
        />
        <Field text form name="website" label=text.get("partners-website") hint=text.get("partners-website-hint") kind=FieldKind::Url />
    }
    .into_any()
}

fn standing(text: Text, form: &FormState) -> AnyView {
    let options = [NetworkStatus::Joined, NetworkStatus::Asked, NetworkStatus::Left]
        .map(|status| Choice::new(status.as_str(), status_name(text, status)))
        .to_vec();
    view! {
        <Radios text form name="status" label=text.get("network-status") options required=true />
        <Field text form name="on" label=text.get("network-on") hint=text.get("network-on-hint") kind=FieldKind::Date />
    }
    .into_any()
}
