//! nginx with a given configuration, to test the lines that our documents recommend.

use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

const TRIES: u32 = 100;
const BETWEEN_TRIES: Duration = Duration::from_millis(50);

/// A running nginx serving a folder, ended on drop.
#[derive(Debug)]
pub struct Nginx {
    process: Child,
    port: u16,
    folder: PathBuf,
}

impl Nginx {
    /// Serves a folder with these lines in its `server` block.
    pub fn start(folder: &Path, lines: &str) -> Self {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .and_then(|listener| listener.local_addr())
            .expect("a port of this machine is free")
            .port();
        let place = folder.display();
        let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|of| format!("{of}_temp_path {place}/{of};"))
            .concat();
        let configuration = format!(
            "daemon off; master_process off; pid {place}/pid; error_log stderr; events {{}}
             http {{ access_log off; {temporary}
               types {{ text/html html; text/javascript js; application/json json; }}
               server {{ listen 127.0.0.1:{port}; root {place};\n{lines}\n }} }}"
        );
        let file = folder.join("nginx.conf");
        fs::write(&file, configuration).expect("the folder can be written");
        let process = Command::new(program())
            .args(["-e", "stderr", "-p"])
            .arg(folder)
            .arg("-c")
            .arg(&file)
            .stdin(Stdio::null())
            .spawn()
            .unwrap_or_else(|fault| {
                panic!("The journeys need nginx (Debian: nginx-light), put on PATH or named in NGINX: {fault}.")
            });
        let mut nginx = Self {
            process,
            port,
            folder: folder.to_owned(),
        };
        nginx.await_answer();
        nginx
    }

    /// The URL of a path.
    pub fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// Writes a file at a path, replacing what was there.
    pub fn upload(&self, path: &str, content: impl AsRef<[u8]>) {
        let file = self.folder.join(path.trim_start_matches('/'));
        let folder = file.parent().expect("a file lies in a folder");
        fs::create_dir_all(folder).expect("the folder can be written");
        fs::write(&file, content).expect("the folder can be written");
    }

    fn await_answer(&mut self) {
        for _ in 0..TRIES {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_ok() {
                return;
            }
            if let Ok(Some(status)) = self.process.try_wait() {
                panic!("nginx ended before it answered: {status}. Its words stand above.");
            }
            thread::sleep(BETWEEN_TRIES);
        }
        panic!("nginx did not answer on port {}.", self.port);
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Both fail only if the process has already ended.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The nginx program. Debian installs it in a folder that is not on a user's `PATH`.
fn program() -> PathBuf {
    let named = std::env::var_os("NGINX").map(PathBuf::from);
    let usual = Path::new("/usr/sbin/nginx");
    named.unwrap_or_else(|| {
        if usual.is_file() {
            usual.to_owned()
        } else {
            PathBuf::from("nginx")
        }
    })
}
