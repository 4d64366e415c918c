<?php
// For the walk alone: WordPress asks no server on loopback, and none at an odd port, for its oEmbed.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports, $host, $url) => [...$ports, (int) parse_url($url, PHP_URL_PORT)], 10, 3);
