//! Which backups stay, as worked examples: a letter is a reason, a number the days before today.

use std::path::PathBuf;

use chrono::{Days, TimeDelta};
use koers_core::store::{Backup, BackupReason, SIZE_CAP, surplus};

use crate::desk::now;

const MEBIBYTE: u64 = 1 << 20;

/// A backup of so many days ago, at an hour of that day.
fn backup(days_ago: i64, hour: i64, reason: BackupReason, bytes: u64) -> Backup {
    let day = if days_ago < 0 {
        now(0).today + Days::new(days_ago.unsigned_abs())
    } else {
        now(0).today - Days::new(days_ago.unsigned_abs())
    };
    let at = day.and_time(chrono::NaiveTime::MIN).and_utc() + TimeDelta::hours(hour);
    let path = PathBuf::from(format!("{days_ago}-{hour}-{}", reason.code()));
    Backup { path, day, at, reason, hash: String::new(), bytes }
}

fn work(days_ago: i64, hour: i64) -> Backup {
    backup(days_ago, hour, BackupReason::Work, MEBIBYTE)
}

/// Days ago and hour of those that stay, newest first.
fn staying(backups: &[Backup], cap: u64) -> Vec<(i64, i64)> {
    let gone = surplus(backups, now(0).today, cap);
    let mut stay: Vec<&Backup> = backups.iter().filter(|backup| !gone.contains(backup)).collect();
    stay.sort_by_key(|backup| std::cmp::Reverse(backup.at));
    let hour = |backup: &Backup| i64::from(chrono::Timelike::hour(&backup.at));
    stay.into_iter().map(|backup| ((now(0).today - backup.day).num_days(), hour(backup))).collect()
}

#[test]
fn none_or_one_stays() {
    assert_eq!(staying(&[], SIZE_CAP), []);
    assert_eq!(staying(&[work(400, 9)], SIZE_CAP), [(400, 9)]);
}

#[test]
fn of_today_the_ten_newest() {
    let backups: Vec<Backup> = (0..14).map(|hour| work(0, hour)).collect();
    assert_eq!(staying(&backups, SIZE_CAP), (4..14).rev().map(|hour| (0, hour)).collect::<Vec<_>>());
}

#[test]
fn of_another_day_the_newest_whatever_its_reason() {
    let backups = [work(1, 9), work(1, 17), backup(1, 20, BackupReason::Import, MEBIBYTE), work(2, 8), work(2, 7)];
    assert_eq!(staying(&backups, SIZE_CAP), [(1, 20), (2, 8)]);
}

#[test]
fn ten_days_beside_today_counting_only_days_that_have_one() {
    let every_day: Vec<Backup> = (0..15).map(|day| work(day, 9)).collect();
    assert_eq!(staying(&every_day, SIZE_CAP), (0..=10).map(|day| (day, 9)).collect::<Vec<_>>());
    // After a long holiday nothing is lost for having been away.
    let before_the_holiday: Vec<Backup> = (40..52).map(|day| work(day, 9)).collect();
    assert_eq!(staying(&before_the_holiday, SIZE_CAP), (40..50).map(|day| (day, 9)).collect::<Vec<_>>());
}

#[test]
fn a_day_to_come_counts_as_today() {
    let backups: Vec<Backup> = (0..12).map(|hour| work(-3, hour)).collect();
    assert_eq!(staying(&backups, SIZE_CAP).len(), 10);
}

#[test]
fn plans_that_were_put_aside_do_not_push_out_good_ones() {
    let mut backups: Vec<Backup> = (0..10).map(|hour| work(0, hour)).collect();
    backups.extend((10..14).map(|hour| backup(0, hour, BackupReason::PutAside, MEBIBYTE)));
    assert_eq!(staying(&backups, SIZE_CAP).len(), 14);
    let yesterday = [work(1, 9), backup(1, 12, BackupReason::PutAside, MEBIBYTE)];
    assert_eq!(staying(&yesterday, SIZE_CAP), [(1, 12), (1, 9)]);
}

#[test]
fn under_the_cap_the_oldest_go_first_and_the_newest_never() {
    let of = |mebibytes: u64| move |day: i64| backup(day, 9, BackupReason::Work, mebibytes * MEBIBYTE);
    let backups: Vec<Backup> = (0..6).map(of(10)).collect();
    assert_eq!(staying(&backups, 35 * MEBIBYTE), [(0, 9), (1, 9), (2, 9)]);
    assert_eq!(staying(&backups, 30 * MEBIBYTE), [(0, 9), (1, 9), (2, 9)]);
    assert_eq!(staying(&backups, 5 * MEBIBYTE), [(0, 9)]);
}
