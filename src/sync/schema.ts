/** The schema a shared desk's tables lie in. */
export const schema = 'corrigenda_desk'

/** The channel on which it is told that something changed: with its id only, for a notice holds 8,000 bytes. */
export const channel = 'corrigenda_desk'

/**
 * The form of what is kept there. Raised when records or entries come to hold what older programs cannot read; those are
 * refused then, by the server as well.
 */
export const deskForm = 3

/** The SQLSTATE of a desk of another form than the program speaks. */
export const otherForm = 'CG001'

/**
 * The tables of a shared desk, as numbered steps that are each taken once. A step that has been released is never changed:
 * what comes later is a step of its own.
 *
 * An `article` is its record without its history and texts (`head`), with a version that is another after each change and
 * rises over the whole desk. An `entry` is one line of an article's history at its place, under the key by which merging
 * knows it; nobody who uses the desk may change or delete one. Texts are known by their SHA-256. JSON is kept as `json` and
 * not as `jsonb`: its very bytes, and signs that `jsonb` has no room for.
 *
 * Nobody writes into tables: the functions do, for those who may call them.
 */
export const migrations: readonly string[] = [
  `
  create table desk (
    id uuid not null default gen_random_uuid(),
    alone boolean primary key default true check (alone),
    name text not null,
    form integer not null,
    version bigint not null default 0,
    made_at timestamptz not null default now()
  );
  create table device (
    id uuid primary key,
    checker text not null,
    account text not null,
    joined_at timestamptz not null default now(),
    seen_at timestamptz not null default now(),
    article text,
    paragraph integer
  );
  create table body (
    sha256 text primary key,
    text json not null
  );
  create table article (
    id text primary key,
    version bigint not null,
    entries integer not null,
    last_entry text not null,
    head_sum text not null,
    head json not null,
    place bigint not null generated always as identity
  );
  create index on article (version);
  create table entry (
    article text not null references article,
    number integer not null,
    key text not null,
    entry json not null,
    received_at timestamptz not null default clock_timestamp(),
    device uuid not null,
    account text not null,
    primary key (article, number),
    unique (article, key)
  );
  create table reference_table (
    id text primary key,
    version bigint not null,
    sum text not null,
    body json
  );

  create function must_be_form(p_form integer) returns void language plpgsql as $$
  begin
    if p_form <> (select form from desk) then
      raise exception 'another form of desk' using errcode = '${otherForm}';
    end if;
  end $$;

  create function push_article(
    p_form integer, p_device uuid, p_id text, p_base bigint, p_base_last text, p_base_head text,
    p_keys text[], p_entries text[], p_last text, p_head text, p_head_sum text, p_shas text[], p_texts text[]
  ) returns bigint language plpgsql security definer set search_path = ${schema}, pg_temp as $$
  declare
    v_version bigint;
    v_entries integer;
    v_last text;
    v_head text;
  begin
    perform must_be_form(p_form);
    select version, entries, last_entry, head_sum into v_version, v_entries, v_last, v_head
      from article where id = p_id for update;
    -- A server that was set back gives out its numbers a second time: what they stand for is compared as well.
    if coalesce(v_version, 0) <> p_base or v_last <> p_base_last or v_head <> p_base_head then
      return null;
    end if;
    insert into body select sha, words::json from unnest(p_shas, p_texts) as t (sha, words) on conflict do nothing;
    if v_version is null then
      insert into article values (p_id, 0, 0, '', '', 'null') on conflict do nothing;
      if not found then
        return null;
      end if;
      v_entries := 0;
    end if;
    insert into entry (article, number, key, entry, device, account)
      select p_id, v_entries + n, key, words::json, p_device, session_user
      from unnest(p_keys, p_entries) with ordinality as t (key, words, n);
    -- Last of all, for whoever comes next waits for this row.
    update desk set version = version + 1 returning version into v_version;
    update article set
      version = v_version,
      entries = v_entries + cardinality(p_keys),
      last_entry = coalesce(p_last, last_entry),
      head = coalesce(p_head::json, head),
      head_sum = coalesce(p_head_sum, head_sum)
      where id = p_id;
    perform pg_notify('${channel}', left(p_id, 1000));
    return v_version;
  end $$;

  create function push_table(p_form integer, p_id text, p_base bigint, p_body text, p_sum text)
  returns bigint language plpgsql security definer set search_path = ${schema}, pg_temp as $$
  declare
    v_version bigint;
  begin
    perform must_be_form(p_form);
    perform from reference_table where id = p_id for update;
    select version into v_version from reference_table where id = p_id;
    if coalesce(v_version, 0) <> p_base then
      return null;
    end if;
    update desk set version = version + 1 returning version into v_version;
    insert into reference_table values (p_id, v_version, p_sum, p_body::json)
      on conflict (id) do update set version = v_version, sum = p_sum, body = p_body::json
      where reference_table.version = p_base;
    if not found then
      return null;
    end if;
    perform pg_notify('${channel}', '');
    return v_version;
  end $$;

  create function is_here(p_device uuid, p_checker text, p_article text, p_paragraph integer)
  returns void language plpgsql security definer set search_path = ${schema}, pg_temp as $$
  begin
    insert into device (id, checker, account, article, paragraph)
      values (p_device, left(p_checker, 200), session_user, p_article, p_paragraph)
      on conflict (id) do update set
        checker = excluded.checker, account = excluded.account, seen_at = now(),
        article = excluded.article, paragraph = excluded.paragraph;
    perform pg_notify('${channel}', 'here');
  end $$;
  `
]

/** The roles of a shared desk, each with all that those before it may; named for the database, for roles are the server's. */
export const roles = ['reader', 'checker', 'editor'] as const
export type Role = (typeof roles)[number]

/** What each role may call, beyond reading all there is. */
const calls: Readonly<Record<Role, readonly string[]>> = {
  reader: ['is_here'],
  checker: ['push_article'],
  editor: ['push_table']
}

/**
 * What is said to the server so that the roles are there and may what they may, however often it is said.
 * @param database its name
 * @param quoted writes a name as SQL has it
 */
export function grants(database: string, quoted: (name: string) => string): readonly string[] {
  const nameOf = (role: Role) => quoted(`${database}_${role}`)
  const statements = [
    `revoke all on all tables in schema ${schema} from public`,
    `revoke all on all functions in schema ${schema} from public`,
    `revoke create on schema ${schema} from public`
  ]
  for (const [i, role] of roles.entries()) {
    const name = nameOf(role)
    statements.push(
      `do $$ begin create role ${name} nologin; exception when duplicate_object then null; end $$`,
      `grant connect on database ${quoted(database)} to ${name}`,
      `grant usage on schema ${schema} to ${name}`,
      `grant select on all tables in schema ${schema} to ${name}`,
      `revoke insert, update, delete, truncate on all tables in schema ${schema} from ${name}`,
      ...calls[role].map((call) => `grant execute on function ${call} to ${name}`),
      ...(i === 0 ? [] : [`grant ${nameOf(roles[i - 1]!)} to ${name}`])
    )
  }
  return statements
}
