/**
 * The tables of sweeps, as numbered steps that are each taken once. A step that has been released is never changed: what
 * comes later is a step of its own.
 *
 * `place` is a line of the articles in its order; `answer` what was said of it; `chunk` some lines that wait to be
 * answered, together with their job in the queue; `working` who has a job in hand; `flag`, `digest` and `meeting` what
 * the report is made of.
 */
export const migrations: readonly string[] = [
  `
  create table sweep (
    name text primary key,
    engine text not null,
    how json not null,
    tables json not null,
    begun_at timestamptz not null default now(),
    read_whole boolean not null default false,
    articles integer not null default 0,
    answered integer not null default 0
  );
  create table place (
    sweep text not null references sweep on delete cascade,
    number integer not null,
    sha256 text not null,
    id text,
    outlet text,
    published_on text,
    primary key (sweep, number)
  );
  create table chunk (
    id integer generated always as identity primary key,
    sweep text not null references sweep on delete cascade,
    numbers integer[] not null,
    lines text[] not null
  );
  create table answer (
    sweep text not null references sweep on delete cascade,
    number integer not null,
    answer text not null,
    primary key (sweep, number)
  );
  create table flag (
    sweep text not null references sweep on delete cascade,
    number integer not null,
    nth integer not null,
    check_id text not null,
    severity text not null,
    message text not null,
    quote text not null,
    before text not null,
    after text not null,
    primary key (sweep, number, nth)
  );
  create table digest (
    sweep text not null references sweep on delete cascade,
    number integer not null,
    digest text not null,
    primary key (sweep, number)
  );
  create table meeting (
    sweep text not null references sweep on delete cascade,
    key text not null,
    variant text not null,
    number integer not null,
    primary key (sweep, key, variant, number)
  );
  create sequence worker;
  create table working (job uuid primary key, worker integer not null);
  `,
  // Whoever writes to a paper names the article.
  'alter table place add column title text',
  // A look at the sweep for each row that is written, some forty an article, cost as much as the rows.
  `
  alter table place drop constraint place_sweep_fkey;
  alter table answer drop constraint answer_sweep_fkey;
  alter table flag drop constraint flag_sweep_fkey;
  alter table digest drop constraint digest_sweep_fkey;
  alter table meeting drop constraint meeting_sweep_fkey;
  create function forget_sweep() returns trigger language plpgsql as $$
  begin
    delete from place where sweep = old.name;
    delete from answer where sweep = old.name;
    delete from flag where sweep = old.name;
    delete from digest where sweep = old.name;
    delete from meeting where sweep = old.name;
    return old;
  end $$;
  create trigger forget_sweep after delete on sweep for each row execute function forget_sweep();
  `
]
