<?php
// Sets WordPress up as its first page does: one blog, one writer. The folder is the argument.
[, $folder] = $argv;
$address = parse_url(getenv('WORDPRESS'));
$_SERVER['HTTP_HOST'] = "{$address['host']}:{$address['port']}";
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define('WP_INSTALLING', true);
define('WP_SITEURL', getenv('WORDPRESS'));
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
// No mail is sent from here.
function wp_mail() { return true; }
wp_install('A blog', 'writer', 'writer@blog.example', false, '', 'writer');
echo 'WordPress ', get_bloginfo('version'), ' at ', get_option('siteurl'), "\n";
