// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;
import org.palier.ground.text.NameKey;
import org.palier.intake.imports.CensusDirectory;
import org.palier.matching.MatchOutcome;

/**
 * Finds which rows of a table describe one body, and which agency of the study it is. Rows with one external id are one
 * body. Rows without an id are one body when name, place, parent and jurisdiction are written alike. A name alone never
 * joins two rows whose ids or places differ. The id of a new agency is made of its external id, or of name and place, so
 * that it is equal at every import. A table with ids of the study identifies its agencies by them.
 */
final class Bodies {

	private static final String AMBIGUOUS = "";
	private static final int LONGEST = 120;

	private final CensusDirectory directory;
	private final boolean makesParents;
	private final Map<String, String> idsByKey = new HashMap<>();
	private final Map<String, Body> bodiesByKey = new LinkedHashMap<>();
	private final Map<String, String> keysByName = new HashMap<>();
	private final Map<String, String> keysByNumber = new HashMap<>();
	private final Set<String> taken = new HashSet<>();
	private final Set<String> known = new LinkedHashSet<>();
	private final Set<String> opened = new HashSet<>();
	private final Set<String> open = new HashSet<>();

	/** @param makesParents true to make the agencies that rows name as parents and nobody knows */
	Bodies(CensusDirectory directory, boolean makesParents) {
		this.directory = directory;
		this.makesParents = makesParents;
	}

	/** Takes notice of a row; all rows come here before the first id is asked for. */
	void add(Body body) {
		String key = key(body);
		bodiesByKey.putIfAbsent(key, body);
		name(body.name().fr(), key);
		name(body.name().en(), key);
		if (!body.number().isEmpty()) {
			keysByNumber.merge(body.number(), key, (one, other) -> one.equals(other) ? one : AMBIGUOUS);
		}
	}

	private void name(String name, String key) {
		if (!name.isEmpty()) {
			keysByName.merge(NameKey.of(name), key, (one, other) -> one.equals(other) ? one : AMBIGUOUS);
		}
	}

	private static String key(Body body) {
		if (!body.number().isEmpty()) {
			return body.scheme() + ' ' + body.number();
		}
		return "name " + spelling(first(body.name())) + '\n' + spelling(body.place()) + '\n' + spelling(body.parent()) + '\n'
				+ body.jurisdiction();
	}

	/** Names of one list are one where they are written alike: Santé Magazine is not Santé+ Magazine. */
	private static String spelling(String name) {
		return name.strip().replaceAll("[\\s\\p{Z}]+", " ").toLowerCase(Locale.ROOT);
	}

	private static String first(Bilingual name) {
		return name.in(Locale.CANADA_FRENCH);
	}

	/** Finds or makes the id of each body, in the order of the file; once, after the last row. @return the parents that are made */
	Map<String, Body> settle() {
		// An id or the very name goes first: what is only like a name must not take its agency.
		bodiesByKey.forEach((key, body) -> existing(body, key).ifPresent(it -> settled(key, it)));
		bodiesByKey.forEach((key, body) -> {
			if (!idsByKey.containsKey(key)) {
				settled(key, byLikeness(body, key).orElseGet(() -> made(body, key)));
			}
		});
		Map<String, Body> parents = new LinkedHashMap<>();
		if (makesParents) {
			for (Body child : List.copyOf(bodiesByKey.values())) {
				String name = child.parent();
				if (!name.isEmpty() && parent(name, child.jurisdiction()).isEmpty()) {
					var body = new Body(Bilingual.same(name), "", "", "", "", child.jurisdiction());
					add(body);
					String key = key(body);
					// The name is now one that the table bears, even where two bodies below others bear it too.
					keysByName.put(NameKey.of(name), key);
					settle(key, body);
					parents.put(idsByKey.get(key), body);
				}
			}
		}
		return parents;
	}

	private void settle(String key, Body body) {
		settled(key, existing(body, key).orElseGet(() -> made(body, key)));
	}

	private void settled(String key, String id) {
		taken.add(id);
		idsByKey.put(key, id);
	}

	/** The id of the agency of a row. */
	String id(Body body) {
		return idsByKey.get(key(body));
	}

	private Optional<String> existing(Body body, String key) {
		if (body.hasStudyId()) {
			Optional<String> own = Optional.of(CensusIds.of(body.number())).filter(directory::hasAgency);
			own.ifPresent(known::add);
			return own;
		}
		Optional<String> found = body.number().isEmpty() ? Optional.empty() : directory.agencyByExternalId(body.scheme(), body.number());
		if (found.isEmpty()) {
			found = byMadeId(body).or(() -> byName(body, key));
		}
		found = found.filter(it -> !taken.contains(it));
		found.ifPresent(known::add);
		// One that an earlier list brought and that nobody has answered about stays open, unless a list of accounts made it up.
		found.filter(it -> directory.isUnmatched(it) && it.startsWith(body.jurisdiction() + ".")).ifPresent(open::add);
		return found;
	}

	/** The agency whose name is so like the body's that nobody need be asked; where one may be it, the body stays open. */
	private Optional<String> byLikeness(Body body, String key) {
		List<String> names = Stream.of(body.name().fr(), body.name().en())
				.filter(it -> !it.isEmpty() && key.equals(keysByName.get(NameKey.of(it)))).toList();
		if (body.hasStudyId() || names.isEmpty() || !body.place().isEmpty() || directory.agencies(body.jurisdiction()).isEmpty()) {
			return Optional.empty();
		}
		Map<String, String> ids = body.number().isEmpty() ? Map.of() : Map.of(body.scheme(), body.number());
		MatchOutcome finding = directory.matcher()
				.find(new org.palier.matching.Body("", body.jurisdiction(), names, List.of(), ids, "", "", Set.of(), true));
		if (finding instanceof MatchOutcome.Match it && !taken.contains(it.likeness().agency())) {
			known.add(it.likeness().agency());
			return Optional.of(it.likeness().agency());
		}
		if (finding instanceof MatchOutcome.Proposed it && it.likely().stream().anyMatch(one -> !taken.contains(one.agency()))) {
			opened.add(key);
		}
		return Optional.empty();
	}

	/** True for an agency that may be another one of the study; a person is to say. */
	boolean isOpen(String agency) {
		return open.contains(agency);
	}

	/** How many of them may be an agency that the study had. */
	int open() {
		return open.size();
	}

	/** The agency that an earlier import made of the same: of several whose ids differ in a number alone, that of the same spelling. */
	private Optional<String> byMadeId(Body body) {
		String stem = stem(body);
		String alike = "";
		for (int number = 1; directory.hasAgency(numbered(stem, number)); number++) {
			String id = numbered(stem, number);
			if (!taken.contains(id)) {
				Bilingual name = directory.nameOf(id);
				if (!body.number().isEmpty() || spelling(first(name)).equals(spelling(first(body.name())))) {
					return Optional.of(id);
				}
				alike = alike.isEmpty() && NameKey.of(first(name)).equals(NameKey.of(first(body.name()))) ? id : alike;
			}
		}
		return alike.isEmpty() ? Optional.empty() : Optional.of(alike);
	}

	private static String numbered(String stem, int number) {
		return number == 1 ? stem : stem + "-" + number;
	}

	/**
	 * A name that several bodies of the table bear, or that comes with a place, is no evidence of who it is. Where the table
	 * says nothing of jurisdictions, the one agency of that name is meant, wherever it is.
	 */
	private Optional<String> byName(Body body, String key) {
		if (!body.place().isEmpty()) {
			return Optional.empty();
		}
		for (String name : new String[] { body.name().fr(), body.name().en() }) {
			Optional<String> agency = name.isEmpty() || !key.equals(keysByName.get(NameKey.of(name))) ? Optional.empty()
					: directory.agencyByName(name);
			boolean anywhere = body.jurisdiction().equals(TableRows.NO_JURISDICTION);
			if (agency.filter(it -> anywhere || directory.jurisdictionOf(it).filter(body.jurisdiction()::equals).isPresent()).isPresent()) {
				return agency;
			}
		}
		return Optional.empty();
	}

	private String made(Body body, String key) {
		String id = free(body);
		if (opened.contains(key)) {
			open.add(id);
		}
		return id;
	}

	private String free(Body body) {
		String stem = stem(body);
		int number = 1;
		while (taken.contains(numbered(stem, number)) || directory.hasAgency(numbered(stem, number))) {
			number++;
		}
		return numbered(stem, number);
	}

	private static String stem(Body body) {
		if (body.hasStudyId()) {
			return CensusIds.of(body.number());
		}
		String own = body.number().isEmpty() ? joined(CensusIds.of(first(body.name())), CensusIds.of(body.place()), CensusIds.of(body.parent()))
				: joined(CensusIds.of(body.scheme() + "-" + body.number()));
		String id = body.jurisdiction() + "." + (own.isEmpty() ? "x" : own);
		return id.length() <= LONGEST ? id : id.substring(0, LONGEST - 9) + "-" + String.format(Locale.ROOT, "%08x", id.hashCode());
	}

	private static String joined(String... parts) {
		var all = new StringBuilder();
		for (String part : parts) {
			all.append(all.isEmpty() || part.isEmpty() ? "" : ".").append(part);
		}
		return all.toString();
	}

	/**
	 * The agency that a cell names as parent, by its external id or its name in the table, else by its name in the study, in
	 * the same jurisdiction.
	 */
	Optional<String> parent(String written, String jurisdiction) {
		String key = keysByNumber.getOrDefault(written, keysByName.get(NameKey.of(written)));
		if (key != null && !key.equals(AMBIGUOUS) && idsByKey.containsKey(key)) {
			return Optional.of(idsByKey.get(key));
		}
		Optional<String> byId = Optional.of(CensusIds.of(written)).filter(directory::hasAgency);
		if (byId.isPresent()) {
			return byId;
		}
		Optional<String> named = directory.agencyByName(written);
		return named.filter(it -> directory.jurisdictionOf(it).filter(jurisdiction::equals).isPresent())
				.or(() -> key == null ? named : Optional.empty());
	}

	/** True when the study had the agency of this id. */
	boolean isKnown(String id) {
		return known.contains(id);
	}

	/** How many agencies the rows are. */
	int size() {
		return bodiesByKey.size();
	}

	/** How many of them the study had. */
	int known() {
		return known.size();
	}
}
