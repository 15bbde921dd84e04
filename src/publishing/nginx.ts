import { askedAgain, everywhere, hashedFolder, keptForever } from './headers.ts';
import { compressed, mimeTypes, texts } from './mime-types.ts';
import { nightly, whyNightly } from './nightly.ts';
import { outIn, todayAt, type Place, type Recipe } from './place.ts';

/** The folder nginx shows. */
const root = '/var/www/hornbook';

/** Publishes on a server of the district's own, also one that only its own network reaches. */
export function nginx(place: Place): Recipe {
  return {
    files: [
      { path: 'hornbook-nginx.conf', text: server(place) },
      { path: 'hornbook-nightly.cron', text: cron(place) },
    ],
    steps: [
      'Copy hornbook-nginx.conf to /etc/nginx/conf.d/ and load it:  nginx -t && nginx -s reload',
      'Name the folder of this project in hornbook-nightly.cron, then give it to cron:  crontab hornbook-nightly.cron',
      'For https, add your certificate, or let the server in front of this one hold it.',
    ],
  };
}

function server({ host, basePath }: Place): string {
  const types = Object.entries(mimeTypes).map(([ending, type]) => `    ${type} ${ending};`);
  const headers = everywhere.map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return `# Files with a hash in their name never change; everything else is asked for each time.
map $uri $hornbook_caching {
  default "${askedAgain}";
  "~^${basePath}${hashedFolder}" "${keptForever}";
}

server {
  listen 80;
  server_name ${host ?? '_'};
  root ${root};
  index index.html;
  error_page 404 ${basePath}404.html;
  absolute_redirect off;
  server_tokens off;

  types {
${types.join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${texts.join(' ')};

${headers.join('\n')}
  add_header Cache-Control $hornbook_caching always;

  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_min_length 1024;
  gzip_types ${compressed.join(' ')};

${front(basePath)}  location / {
    try_files $uri $uri/ =404;
  }
}
`;
}

/** Leads from the top of the server to a site that stands below it. */
function front(basePath: string): string {
  return basePath === '/' ? '' : `  location = / {\n    return 302 ${basePath};\n  }\n\n`;
}

/** In the files of cron a percent sign ends the command, unless a backslash stands before it. */
function cron(place: Place): string {
  const build = `npm run build -- --content ${place.content} ${todayAt(place)} --out ${outIn(root, place)} --pdf`;
  return `# ${whyNightly} Where the build fails, the site stays as it is.
PROJECT=/srv/hornbook
${nightly} cd "$PROJECT" && ${build.replaceAll('%', '\\%')}
`;
}
