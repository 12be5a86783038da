//! Which backups go: of today the ten newest stay, of each other day the newest one, for the ten latest days that have any;
//! and together they stay under a cap. Copies of a plan that was put aside are counted apart from the good ones.

use super::backup::{Backup, BackupReason};
use crate::time::Day;

/// How many of today stay.
const OF_TODAY: usize = 10;
/// How many other days keep one.
const DAYS: usize = 10;
/// What the backups of one plan may take together, in bytes; the newest stays whatever it takes.
pub const SIZE_CAP: u64 = 1 << 30;

/// The backups that have to go, given all of one plan and the owner's calendar day. A day that is yet to come (the clock
/// went back) counts as today.
#[must_use]
pub fn surplus(backups: &[Backup], today: Day, size_cap: u64) -> Vec<Backup> {
    let (aside, good): (Vec<&Backup>, Vec<&Backup>) = backups.iter().partition(|b| b.reason == BackupReason::PutAside);
    let mut stay: Vec<&Backup> = [good, aside].into_iter().flat_map(|group| staying(group, today)).collect();
    stay.sort_by_key(|backup| std::cmp::Reverse(backup.at));
    let mut total = 0;
    let within = stay.iter().enumerate().take_while(|(place, backup)| {
        total += backup.bytes;
        *place == 0 || total <= size_cap
    });
    let within = within.count();
    stay.truncate(within);
    backups.iter().filter(|backup| !stay.contains(backup)).cloned().collect()
}

fn staying(mut group: Vec<&Backup>, today: Day) -> Vec<&Backup> {
    group.sort_by_key(|backup| std::cmp::Reverse(backup.at));
    let (of_today, before): (Vec<&Backup>, Vec<&Backup>) = group.into_iter().partition(|b| b.day >= today);
    let mut of_days: Vec<&Backup> = Vec::new();
    for backup in before {
        if !of_days.iter().any(|kept| kept.day == backup.day) {
            of_days.push(backup);
        }
    }
    of_days.sort_by_key(|backup| std::cmp::Reverse(backup.day));
    of_today.into_iter().take(OF_TODAY).chain(of_days.into_iter().take(DAYS)).collect()
}
