//! An organisation to add, or what is known of one to correct. When the name looks like one that is known, the reader says which it is.

use domain::partners::Sector;
use leptos::prelude::*;

use super::{crumbs, partners_path, save_or_cancel};
use crate::{
    alliance::Place,
    components::{
        Card, Choice, Crumb, Field, FieldKind, Notice, NoticeKind, PageHead, PostForm, Radios, Select, Width,
    },
    form::FormState,
    frame::{Frame, document},
    islands::alike::AlikeNames,
    t,
};

#[derive(Clone, Debug)]
pub struct View {
    pub place: Place,
    pub form: FormState,
    /// Number and name of the partner that is corrected; nothing for a new one.
    pub partner: Option<(String, String)>,
    /// Key and name, by sector.
    pub kinds: Vec<(String, String)>,
    /// Code and name of the municipalities of the alliance.
    pub municipalities: Vec<(String, String)>,
    /// Organisations that it can be a branch of: id and name.
    pub parents: Vec<(String, String)>,
    /// Organisations that this name may be of.
    pub alike: Vec<Alike>,
    /// What is stored now, when somebody else saved in between: its name, and the name of its kind.
    pub overtaken: Option<String>,
}

/// An organisation that is known already.
#[derive(Clone, Debug)]
pub struct Alike {
    pub id: String,
    pub name: String,
    /// Kind and municipality in words.
    pub about: String,
    /// It stands on the list of this alliance.
    pub listed: bool,
}

pub fn page(frame: Frame, view: View) -> AnyView {
    let (text, view) = (frame.text, &view);
    let form = &view.form;
    let title = text.get(if view.partner.is_some() { "partners-edit" } else { "partners-add" });
    let mut crumbs = crumbs(text, &view.place);
    let back = match &view.partner {
        Some((id, name)) => {
            let path = partners_path(&view.place.slug, &format!("/{id}"));
            crumbs.push(Crumb::new(name.clone(), path.clone()));
            path
        }
        None => partners_path(&view.place.slug, ""),
    };
    let choices = |pairs: &[(String, String)]| pairs.iter().map(|(value, label)| Choice::new(value, label)).collect();
    let sectors = Sector::ALL
        .map(|sector| Choice::new(sector.as_str(), text.get(&format!("sector-{}", sector.as_str()))))
        .to_vec();
    let (kinds, places, parents): (Vec<_>, Vec<_>, Vec<_>) =
        (choices(&view.kinds), choices(&view.municipalities), choices(&view.parents));
    let alike = (!view.alike.is_empty()).then(|| {
        let mut options: Vec<Choice> = view
            .alike
            .iter()
            .map(|alike| {
                let key = if alike.listed { "partners-alike-listed" } else { "partners-alike-known" };
                let parts = [alike.about.clone(), text.get(key)];
                let hint = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ");
                Choice::new(alike.id.clone(), alike.name.clone()).hint(hint)
            })
            .collect();
        options.push(Choice::new("new", text.get("partners-alike-new")));
        view! { <Radios text form name="same" label=text.get("partners-alike") hint=text.get("partners-alike-hint") options required=true /> }
    });
    // Who corrects a name sees its own organisation otherwise.
    let while_typing = (view.partner.is_none() && view.alike.is_empty()).then(|| {
        let sentence = t!(text, "partners-alike-typing", known = "{known}");
        view! { <AlikeNames alliance=view.place.slug.clone() field="veld-name".to_owned() sentence /> }
    });
    let overtaken = view.overtaken.clone().map(|stored| {
        view! { <Notice kind=NoticeKind::Warning>{t!(text, "partners-overtaken", stored = stored)}</Notice> }
    });
    let parent = (!parents.is_empty()).then(|| {
        view! {
            <Select text form name="parent" label=text.get("partners-parent") hint=text.get("partners-parent-hint") options=parents empty=text.get("partners-no-parent") />
        }
    });
    let body = view! {
        <PageHead text title=title.clone() lead=text.get("partners-organisation-lead") crumbs />
        <Card title=text.get("partners-organisation") width=Width::TwoThirds>
            {overtaken}
            <PostForm text form>
                <input type="hidden" name="version" value=form.value("version") />
                <Field text form name="name" label=text.get("partners-name") hint=text.get("partners-name-hint") required=true />
                {while_typing}
                {alike}
                <Select
                    text
                    form
                    name="kind"
                    label=text.get("partners-kind")
                    hint=text.get("partners-kind-hint")
                    options=kinds
                    empty=text.get("partners-no-kind")
                />
                <Select
                    text
                    form
                    name="sector"
                    label=text.get("partners-sector")
                    hint=text.get("partners-sector-hint")
                    options=sectors
                    empty=text.get("partners-sector-of-kind")
                />
                <Select
                    text
                    form
                    name="municipality"
                    label=text.get("partners-municipality")
                    options=places
                    empty=text.get("partners-whole-country")
                />
                {parent}
                <Field text form name="website" label=text.get("partners-website") hint=text.get("partners-website-hint") kind=FieldKind::Url />
                {save_or_cancel(text, back)}
            </PostForm>
        </Card>
    };
    document(frame, title, body.into_any())
}
