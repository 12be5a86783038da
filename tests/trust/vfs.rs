//! Shows a [`Disk`] to SQLite under a name of its own (a VFS). Nothing here decides anything: it turns pointers into slices
//! and failures into codes.

#![expect(unsafe_code, reason = "SQLite's file interface is one of C: pointers in, codes out")]

use std::{
    ffi::{CStr, CString, c_char, c_int, c_void},
    path::{Path, PathBuf},
    ptr, slice,
};

use rusqlite::ffi::{
    SQLITE_CANTOPEN, SQLITE_FULL, SQLITE_IOCAP_POWERSAFE_OVERWRITE, SQLITE_IOERR, SQLITE_IOERR_DELETE_NOENT,
    SQLITE_IOERR_SHORT_READ, SQLITE_NOTFOUND, SQLITE_OK, SQLITE_OPEN_CREATE, sqlite3_file, sqlite3_int64,
    sqlite3_io_methods, sqlite3_vfs, sqlite3_vfs_find, sqlite3_vfs_register,
};

use crate::disk::{Disk, Failure};

/// An open file, in the memory that SQLite gives for it.
#[repr(C)]
struct File {
    base: sqlite3_file,
    open: *mut Open,
}

struct Open {
    disk: Disk,
    path: PathBuf,
}

/// Makes a disk known to SQLite for the rest of the process, and gives the name to open through.
pub fn register(disk: &Disk, name: &str) -> String {
    let c_name = CString::new(name).unwrap();
    // SAFETY: SQLite keeps the pointers for as long as the process lives; all of them are leaked. The system's own VFS,
    // whose clock and randomness are lent, is never unregistered.
    let code = unsafe {
        let system = &*sqlite3_vfs_find(ptr::null());
        let vfs = sqlite3_vfs {
            iVersion: 1,
            szOsFile: c_int::try_from(size_of::<File>()).unwrap(),
            mxPathname: 1024,
            pNext: ptr::null_mut(),
            zName: c_name.into_raw(),
            pAppData: Box::into_raw(Box::new(disk.clone())).cast(),
            xOpen: Some(open),
            xDelete: Some(delete),
            xAccess: Some(access),
            xFullPathname: Some(full_path),
            xDlOpen: None,
            xDlError: None,
            xDlSym: None,
            xDlClose: None,
            xRandomness: system.xRandomness,
            xSleep: system.xSleep,
            xCurrentTime: system.xCurrentTime,
            xGetLastError: system.xGetLastError,
            xCurrentTimeInt64: None,
            xSetSystemCall: None,
            xGetSystemCall: None,
            xNextSystemCall: None,
        };
        sqlite3_vfs_register(Box::into_raw(Box::new(vfs)), 0)
    };
    assert_eq!(code, SQLITE_OK);
    name.to_owned()
}

static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    iVersion: 1,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(size),
    xLock: Some(lock),
    xUnlock: Some(lock),
    xCheckReservedLock: Some(reserved),
    xFileControl: Some(control),
    xSectorSize: Some(sector),
    xDeviceCharacteristics: Some(traits),
    xShmMap: None,
    xShmLock: None,
    xShmBarrier: None,
    xShmUnmap: None,
    xFetch: None,
    xUnfetch: None,
};

fn code(done: Result<(), Failure>) -> c_int {
    match done {
        Ok(()) => SQLITE_OK,
        Err(Failure::Dead) => SQLITE_IOERR,
        Err(Failure::Full) => SQLITE_FULL,
        Err(Failure::Absent) => SQLITE_CANTOPEN,
    }
}

/// SAFETY: only with the VFS that [`register`] made.
unsafe fn disk<'a>(vfs: *mut sqlite3_vfs) -> &'a Disk {
    unsafe { &*(*vfs).pAppData.cast::<Disk>() }
}

/// SAFETY: only with a file that [`open`] made and [`close`] did not take yet.
unsafe fn file<'a>(file: *mut sqlite3_file) -> &'a Open {
    unsafe { &*(*file.cast::<File>()).open }
}

/// SAFETY: only with a path from SQLite: zero-terminated, living as long as the call.
unsafe fn path<'a>(name: *const c_char) -> &'a Path {
    unsafe { Path::new(CStr::from_ptr(name).to_str().unwrap()) }
}

fn place(at: sqlite3_int64) -> usize {
    usize::try_from(at).unwrap()
}

unsafe extern "C" fn open(
    vfs: *mut sqlite3_vfs,
    name: *const c_char,
    into: *mut sqlite3_file,
    flags: c_int,
    out_flags: *mut c_int,
) -> c_int {
    unsafe {
        (*into).pMethods = ptr::null();
        let (disk, path) = (disk(vfs), path(name).to_owned());
        let opened = disk.open(&path, flags & SQLITE_OPEN_CREATE != 0);
        if opened.is_ok() {
            (*into.cast::<File>()).open = Box::into_raw(Box::new(Open { disk: disk.clone(), path }));
            (*into).pMethods = &raw const METHODS;
        }
        if !out_flags.is_null() {
            *out_flags = flags;
        }
        code(opened)
    }
}

unsafe extern "C" fn close(from: *mut sqlite3_file) -> c_int {
    let open = unsafe { Box::from_raw((*from.cast::<File>()).open) };
    open.disk.close(&open.path);
    SQLITE_OK
}

unsafe extern "C" fn read(from: *mut sqlite3_file, into: *mut c_void, length: c_int, at: sqlite3_int64) -> c_int {
    let (open, into) = unsafe { (file(from), slice::from_raw_parts_mut(into.cast(), place(length.into()))) };
    match open.disk.read(&open.path, place(at), into) {
        Ok(there) if there == into.len() => SQLITE_OK,
        Ok(_) => SQLITE_IOERR_SHORT_READ,
        Err(failure) => code(Err(failure)),
    }
}

unsafe extern "C" fn write(to: *mut sqlite3_file, bytes: *const c_void, length: c_int, at: sqlite3_int64) -> c_int {
    let (open, bytes) = unsafe { (file(to), slice::from_raw_parts(bytes.cast(), place(length.into()))) };
    code(open.disk.write(&open.path, place(at), bytes))
}

unsafe extern "C" fn truncate(of: *mut sqlite3_file, length: sqlite3_int64) -> c_int {
    let open = unsafe { file(of) };
    code(open.disk.truncate(&open.path, place(length)))
}

unsafe extern "C" fn sync(of: *mut sqlite3_file, _flags: c_int) -> c_int {
    let open = unsafe { file(of) };
    code(open.disk.sync(&open.path))
}

unsafe extern "C" fn size(of: *mut sqlite3_file, into: *mut sqlite3_int64) -> c_int {
    let open = unsafe { file(of) };
    let length = open.disk.length(&open.path);
    unsafe { *into = sqlite3_int64::try_from(length.unwrap_or_default()).unwrap() };
    code(length.map(drop))
}

unsafe extern "C" fn lock(_: *mut sqlite3_file, _: c_int) -> c_int {
    SQLITE_OK
}

unsafe extern "C" fn reserved(_: *mut sqlite3_file, into: *mut c_int) -> c_int {
    unsafe { *into = 0 };
    SQLITE_OK
}

unsafe extern "C" fn control(_: *mut sqlite3_file, _: c_int, _: *mut c_void) -> c_int {
    SQLITE_NOTFOUND
}

unsafe extern "C" fn sector(_: *mut sqlite3_file) -> c_int {
    4096
}

/// What SQLite assumes of every disk of our days: a write leaves the bytes around it alone.
unsafe extern "C" fn traits(_: *mut sqlite3_file) -> c_int {
    SQLITE_IOCAP_POWERSAFE_OVERWRITE
}

unsafe extern "C" fn delete(vfs: *mut sqlite3_vfs, name: *const c_char, sync_folder: c_int) -> c_int {
    let (disk, path) = unsafe { (disk(vfs), path(name)) };
    if !disk.exists(path) {
        return SQLITE_IOERR_DELETE_NOENT;
    }
    code(disk.delete(path, sync_folder != 0))
}

unsafe extern "C" fn access(vfs: *mut sqlite3_vfs, name: *const c_char, _flags: c_int, into: *mut c_int) -> c_int {
    unsafe { *into = c_int::from(disk(vfs).exists(path(name))) };
    SQLITE_OK
}

unsafe extern "C" fn full_path(_: *mut sqlite3_vfs, name: *const c_char, length: c_int, into: *mut c_char) -> c_int {
    let bytes = unsafe { CStr::from_ptr(name).to_bytes_with_nul() };
    if bytes.len() > place(length.into()) {
        return SQLITE_CANTOPEN;
    }
    unsafe { ptr::copy_nonoverlapping(bytes.as_ptr().cast(), into, bytes.len()) };
    SQLITE_OK
}
