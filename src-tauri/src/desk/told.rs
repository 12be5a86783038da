//! A plan and what was noticed of it, as a window is told.

use koers_core::intentions::Plan;

use super::{Desk, Notice};
use crate::views::{NoticeView, OpenPlan};

impl Desk {
    pub(super) fn shown(&self, plan: &Plan) -> OpenPlan {
        let path = plan.store().path();
        OpenPlan {
            name: path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
            path: path.display().to_string(),
            read_only: plan.store().read_only(),
            sample: self.is_sample(path),
        }
    }
}

/// Something to know, under `notice-<code>`.
pub(super) fn told<const N: usize>(code: &str, args: [(&str, String); N]) -> NoticeView {
    NoticeView { code: code.to_owned(), args: args.map(|(name, value)| (name.to_owned(), value)).into() }
}

/// A notice of the store, as code and parameters.
pub(super) fn notice(notice: &Notice) -> NoticeView {
    let json = serde_json::to_value(notice).unwrap_or_default();
    let text = |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let fields = json.as_object().cloned().unwrap_or_default();
    NoticeView {
        code: fields.get("code").map(text).unwrap_or_default(),
        args: fields.iter().filter(|(name, _)| *name != "code").map(|(name, v)| (name.clone(), text(v))).collect(),
    }
}
