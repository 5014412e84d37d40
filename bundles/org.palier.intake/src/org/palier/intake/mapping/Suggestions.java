// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.files.csv.Row;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;

/**
 * Suggests the fields of columns, from the words of their headers and from their cells. Cells may contradict a header. A column is
 * suggested for one field; but for columns of platforms, a field is suggested for one column. Immutable.
 */
public final class Suggestions {

	/** Before the id of a platform: a column that says whether, and where, an agency is there. */
	public static final String ON = "on.";
	/** The field for the usages of pages; with a point and the id of a platform behind it, those of one platform. */
	private static final String USAGES = "usages";

	private static final Set<String> NOTHING = Set.of("NA", "N/A", "n/a", "-", "?", "null", "None", "nan");
	private static final double MOSTLY = 0.8;
	/** Where the header leaves no doubt a few cells may be wrong. */
	private static final double HALF = 0.5;
	/** A member of an item of a list in records, see {@link org.palier.files.table}. */
	private static final Pattern ITEM = Pattern.compile("(.+)\\.\\d+\\.([^.]+)");
	private static final Set<String> PLATFORM_OF_ROW = Set.of("platform", "url", "account");
	private static final int EXACT = 2;
	private static final int PART = 1;

	/** @param whose the header; of a member of a list in records, the same for all items of the list */
	private record Candidate(int column, String field, String whose, int rank, int order, Bilingual reason) {
	}

	private final FieldWords words;
	private final CensusDirectory directory;
	private final CensusDirectory known;
	private final String addresses;
	private final boolean presences;

	/**
	 * For tables of agencies.
	 *
	 * @param directory knows the platforms of the study
	 * @param known     knows those by which a table is recognised, whatever the study has
	 */
	public Suggestions(FieldWords words, CensusDirectory directory, CensusDirectory known) {
		this(words, directory, known, "account", true);
	}

	private Suggestions(FieldWords words, CensusDirectory directory, CensusDirectory known, String addresses, boolean presences) {
		this.words = words;
		this.directory = directory;
		this.known = known;
		this.addresses = addresses;
		this.presences = presences;
	}

	/**
	 * For tables in which no column means a platform.
	 *
	 * @param directory knows the platforms of the study
	 * @param addresses the field of a column whose cells lead to platforms and whose header says nothing
	 */
	public static Suggestions withoutPresences(FieldWords words, CensusDirectory directory, String addresses) {
		return new Suggestions(words, directory, directory, addresses, false);
	}

	/** The suggested meanings of the columns, in their order; columns of which nothing is known are left out. */
	public List<Suggestion> of(List<String> columns, List<Row> rows) {
		var candidates = new ArrayList<Candidate>();
		Map<Integer, Suggestion> found = new TreeMap<>();
		for (int i = 0; i < columns.size(); i++) {
			int column = i;
			ColumnProfile profile = ColumnProfile.of(i, rows, NOTHING, directory, known);
			Suggestion before = found.get(i - 1);
			Optional<Suggestion> platform = presences
					? usages(i, columns.get(i), profile, before).or(() -> platform(column, columns.get(column), profile))
					: Optional.empty();
			if (platform.isPresent()) {
				found.put(i, platform.get());
			} else {
				candidates.addAll(candidates(i, columns.get(i), profile));
			}
		}
		choose(candidates, found);
		boolean oneByOne = found.values().stream().anyMatch(it -> PLATFORM_OF_ROW.contains(it.field()));
		// These are usages of no particular platform: where each platform has its column, a person must say which one.
		found.values().removeIf(it -> it.field().equals(USAGES) && !oneByOne);
		return List.copyOf(found.values());
	}

	/** True when a column is of another sort of table, e.g. of posts. */
	public boolean speakAgainst(List<String> columns) {
		return columns.stream().map(FieldWords::key).anyMatch(words.against()::contains);
	}

	/** A header that has a word for usages and a platform, or the word alone just behind the column of a platform. */
	private Optional<Suggestion> usages(int column, String header, ColumnProfile profile, @Nullable Suggestion before) {
		Set<String> names = words.fields().stream().filter(it -> it.name().equals(USAGES)).flatMap(it -> it.words().stream())
				.collect(Collectors.toSet());
		String key = FieldWords.key(header);
		boolean fits = profile.filled() == 0 || profile.share(CellKind.USAGE) >= HALF;
		if (names.contains(key.replaceAll(" \\d+$", "")) && before != null && before.field().startsWith(ON)) {
			return Optional.of(new Suggestion(column, USAGES + "." + before.field().substring(ON.length()), false,
					Mapping.WORDS.text("usages.beside", header)));
		}
		Optional<String> platform = platformWithin(key)
				.filter(it -> names.stream().anyMatch(name -> (" " + key + " ").contains(" " + name + " ")));
		return platform.map(it -> new Suggestion(column, USAGES + "." + it, fits, Mapping.WORDS.text("usages.header", header)));
	}

	/** The platform that a header names, whatever else stands in it; one of a single letter too, where it stands alone. */
	private Optional<String> platformWithin(String key) {
		return Arrays.stream(key.split(" ")).map(directory::platform).flatMap(Optional::stream).findFirst();
	}

	/** The name of a platform for people. */
	private Bilingual name(String id) {
		return directory.platformsById().getOrDefault(id, known.platformsById().getOrDefault(id, Bilingual.same(id)));
	}

	private Optional<Suggestion> platform(int column, String header, ColumnProfile profile) {
		Optional<String> ofCells = profile.filled() == 0 ? Optional.empty() : profile.platform();
		if (ofCells.isPresent()) {
			return Optional.of(new Suggestion(column, ON + ofCells.get(), true, Mapping.WORDS.text("cells.platform", name(ofCells.get()))));
		}
		Optional<String> exact = directory.platform(header);
		Optional<String> named = exact.or(() -> Arrays.stream(FieldWords.key(header).split(" ")).filter(it -> it.length() > 2)
				.map(directory::platform).flatMap(Optional::stream).findFirst());
		if (named.isEmpty() || profile.filled() == 0 && exact.isEmpty()) {
			return Optional.empty();
		}
		String id = named.get();
		// Whether an account is verified, active or what somebody noted of it does not say that there is one.
		if (exact.isEmpty() && !saysWhether(header, id) && profile.share(CellKind.SIGNED) < MOSTLY) {
			return Optional.empty();
		}
		if (profile.share(CellKind.STATUS) >= MOSTLY) {
			return Optional.of(new Suggestion(column, ON + id, true, Mapping.WORDS.text("cells.status", name(id))));
		}
		boolean addresses = profile.share(CellKind.ADDRESS) >= MOSTLY;
		double usages = exact.isPresent() ? profile.share(CellKind.USAGE) : 0;
		if (usages > 0 && usages + profile.share(CellKind.PRESENCE) >= MOSTLY) {
			return Optional.of(new Suggestion(column, ON + id, usages >= MOSTLY, Mapping.WORDS.text("cells.usages", name(id))));
		}
		return profile.share(CellKind.PRESENCE) >= (exact.isPresent() ? HALF : MOSTLY)
				? Optional.of(new Suggestion(column, ON + id, exact.isPresent(),
						Mapping.WORDS.text(addresses ? "cells.platform" : "cells.handle", name(id))))
				: Optional.empty();
	}

	/** True when a header has nothing beside the name of a platform but words that go with any account, numbers and short words. */
	private boolean saysWhether(String header, String platform) {
		return Arrays.stream(FieldWords.key(header).split(" ")).allMatch(it -> it.length() <= 2 || words.beside().contains(it)
				|| it.chars().allMatch(Character::isDigit) || directory.platform(it).filter(platform::equals).isPresent());
	}

	private List<Candidate> candidates(int column, String header, ColumnProfile profile) {
		var candidates = new ArrayList<Candidate>();
		Matcher item = ITEM.matcher(header);
		String key = FieldWords.key(header);
		String member = item.matches() ? FieldWords.key(item.group(2)) : key;
		String whose = item.matches() ? item.group(1) + ".*." + item.group(2) : header;
		boolean posts = presences && profile.filled() > 0 && profile.posts() > profile.filled() * HALF;
		boolean named = false;
		int order = 0;
		for (FieldWords.Field field : words.fields()) {
			order++;
			boolean exact = field.words().contains(words.several().contains(field.name()) ? member : key);
			if (posts && field.kind() == CellKind.ADDRESS) {
				continue;
			}
			named |= exact;
			if (profile.filled() > 0 && profile.share(field.kind()) < (exact ? HALF : MOSTLY)) {
				continue;
			}
			if (exact) {
				candidates.add(new Candidate(column, field.name(), whose, EXACT, order, Mapping.WORDS.text("words.exact", header)));
			} else if (field.words().stream().anyMatch(it -> it.length() > 2 && (" " + key + " ").contains(" " + it + " "))) {
				candidates.add(new Candidate(column, field.name(), whose, PART, order, Mapping.WORDS.text("words.part", header)));
			}
		}
		// A header that is just the word of a field, but whose cells do not fit it, is not taken for another field.
		if (named && candidates.stream().noneMatch(it -> it.rank() == EXACT)) {
			candidates.clear();
		}
		if (candidates.isEmpty() && profile.filled() > 0 && profile.onPlatforms() >= MOSTLY) {
			candidates.add(new Candidate(column, addresses, whose, PART, ++order, Mapping.WORDS.text("cells.addresses")));
		}
		return candidates;
	}

	private static void choose(List<Candidate> candidates, Map<Integer, Suggestion> found) {
		candidates.sort((one, other) -> one.rank() != other.rank() ? other.rank() - one.rank()
				: one.order() != other.order() ? one.order() - other.order() : one.column() - other.column());
		var taken = new HashMap<String, String>();
		var twice = new HashMap<String, Set<String>>();
		candidates.stream().filter(it -> it.rank() == EXACT)
				.forEach(it -> twice.computeIfAbsent(it.field(), field -> new HashSet<>()).add(whose(it)));
		for (Candidate each : candidates) {
			if (!found.containsKey(each.column()) && taken.computeIfAbsent(each.field(), it -> whose(each)).equals(whose(each))) {
				boolean sure = each.rank() == EXACT && twice.getOrDefault(each.field(), Set.of()).size() == 1;
				found.put(each.column(), new Suggestion(each.column(), each.field(), sure, each.reason()));
			}
		}
	}

	/** Which columns may share a field: the same member of all items of a list. */
	private static String whose(Candidate candidate) {
		return candidate.whose().contains(".*.") ? candidate.whose() : "#" + candidate.column();
	}

	/** The mapping that the suggestions give. */
	public static Mapping mapping(List<Suggestion> suggestions, List<String> columns) {
		return new Mapping(suggestions.stream().map(it -> new Mapping.Entry(it.field(), ColumnSource.naming(it.column(), columns))).toList(),
				List.of(), Set.of(), Set.of(), List.of(), "");
	}
}
