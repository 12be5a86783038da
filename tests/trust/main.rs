//! What an owner may rely on when things go wrong: kills, power cuts, full disks, damage, other people's files. On real
//! files, through the store's public door, over whatever tables a plan has.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails where it stands"
)]

mod backup_folder;
mod backups;
mod bin;
mod damage;
mod deeds;
mod desk;
mod disk;
mod dump;
mod full;
mod identity;
mod kills;
mod locks;
mod names;
mod opening;
mod power;
mod put_back;
mod retention;
mod undo;
mod vfs;
mod watch;
