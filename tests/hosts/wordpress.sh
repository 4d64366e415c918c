#!/usr/bin/env bash
# Sets up the WordPress of Debian in a folder of its own, on loopback, and walks through it: see README.md.
set -euo pipefail
cd "$(dirname "$0")/../.."

root=/usr/share/wordpress
for needed in "$root/wp-load.php:wordpress" "$(command -v php || true):php-cli php-mysql" \
  "$(command -v mariadbd || true):mariadb-server"; do
  if [[ ! -e ${needed%%:*} ]]; then
    echo "There is no ${needed#*:}: see tests/hosts/README.md." >&2
    exit 1
  fi
done

work=$(mktemp -d)
started=()
finish() {
  # Each with its children: PHP's server has several.
  for process in "${started[@]}"; do kill -- "-$process" 2>/dev/null || true; done
  wait
  rm -rf "$work"
}
trap finish EXIT

mariadb-install-db --no-defaults --datadir="$work/db" --auth-root-authentication-method=normal \
  --skip-test-db --user="$(id -un)" >"$work/db.log"
setsid mariadbd --no-defaults --datadir="$work/db" --socket="$work/db.sock" --skip-networking --user="$(id -un)" \
  >>"$work/db.log" 2>&1 &
started+=($!)
for _ in {1..60}; do [[ -S $work/db.sock ]] && break; sleep 0.5; done
mariadb --no-defaults --socket="$work/db.sock" --user=root --execute='CREATE DATABASE wordpress'

# Links lead to files of other packages.
cp --recursive --dereference "$root" "$work/wordpress"
cat >"$work/wordpress/wp-config.php" <<PHP
<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:$work/db.sock');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
\$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
PHP
mkdir "$work/wordpress/wp-content/mu-plugins"
cp tests/hosts/wordpress-loopback.php "$work/wordpress/wp-content/mu-plugins/"

port=8085
WORDPRESS="http://localhost:$port" php tests/hosts/wordpress-install.php "$work/wordpress"
PHP_CLI_SERVER_WORKERS=4 setsid php -S "127.0.0.1:$port" -t "$work/wordpress" >"$work/php.log" 2>&1 &
started+=($!)
WORDPRESS="http://localhost:$port" npx playwright test --config tests/hosts/playwright.config.ts "$@"
