// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.Attributed;
import org.palier.corpus.SampledPost;
import org.palier.model.Study;
import org.palier.numbers.view.FilteredPosts;
import org.palier.study.attribution.Attribution;
import org.palier.study.filter.StudyFilter;
import org.palier.study.filter.Where;
import org.palier.study.filter.WhereException;

/**
 * A filter of the posts that can be drawn; all conditions apply at once. It can be written as text and read back. Immutable.
 *
 * @param from      first day in universal time; null for no beginning
 * @param until     last day; null for no end. A post without a date lies in no period
 * @param platforms ids; empty for all
 * @param languages codes such as fr; empty for all
 * @param kinds     own, reply, relay; empty for all
 * @param authors   whose posts
 * @param where     the part of the study that has them, as {@link Where#text} writes it by ids; empty for the whole
 */
public record FrameFilter(@Nullable LocalDate from, @Nullable LocalDate until, Set<String> platforms, Set<String> languages,
		Set<String> kinds, Authors authors, String where) {

	/** The writers whose posts can be drawn. */
	public enum Authors {
		/** Posts that agencies wrote. */
		AGENCIES("agencies"),
		/** Posts that agencies wrote, and posts by others that relay an agency. */
		RELAYED("relayed"),
		/** All posts of the corpus. */
		EVERYBODY("everybody");

		private final String id;

		Authors(String id) {
			this.id = id;
		}

		/** The name in plans and commands. */
		public String id() {
			return id;
		}
	}

	private static final String WHERE = "where=";
	/** Kinds of posts. */
	static final List<String> KINDS = List.of("own", "reply", "relay");
	/** Posts that agencies wrote, without any other condition. */
	public static final FrameFilter OF_AGENCIES = new FrameFilter(null, null, Set.of(), Set.of(), Set.of(), Authors.AGENCIES);

	/** Copies its sets. */
	public FrameFilter {
		platforms = Set.copyOf(platforms);
		languages = Set.copyOf(languages);
		kinds = Set.copyOf(kinds);
		Objects.requireNonNull(where);
	}

	/** A filter of the whole study. */
	public FrameFilter(@Nullable LocalDate from, @Nullable LocalDate until, Set<String> platforms, Set<String> languages, Set<String> kinds,
			Authors authors) {
		this(from, until, platforms, languages, kinds, authors, "");
	}

	/** This filter within a part of a study. @param part by ids, see {@link Where#in} */
	public FrameFilter within(Where part) {
		return new FrameFilter(from, until, platforms, languages, kinds, authors, part.text());
	}

	/** The posts of a study that are in the part. @throws SetException when the study no longer has what it names */
	public FilteredPosts part(Study study, Attribution attribution) throws SetException {
		try {
			StudyFilter part = StudyFilter.of(Where.of(where), study);
			if (!part.coders().isAll()) {
				throw SetWords.refused("frame.coders");
			}
			return new FilteredPosts(study, attribution, part);
		} catch (WhereException gone) {
			throw SetWords.refused("frame.part", gone.reason());
		}
	}

	/** True for a post, but for its language, which is looked up for few, and for the part, which a view of the posts leaves. */
	boolean wants(SampledPost post) {
		LocalDate day = post.day();
		LocalDate begin = from;
		LocalDate end = until;
		return switch (authors) {
		case AGENCIES -> post.agency() >= 0 && post.how() == Attributed.DIRECT;
		case RELAYED -> post.agency() > AccountAgency.UNATTRIBUTED;
		case EVERYBODY -> true;
		} && (begin == null || day != null && !day.isBefore(begin)) && (end == null || day != null && !day.isAfter(end))
				&& (platforms.isEmpty() || platforms.contains(post.platform())) && (kinds.isEmpty() || kinds.contains(kind(post)));
	}

	/** Own post, answer or relay; an answer that relays is a relay. */
	static String kind(SampledPost post) {
		return KINDS.get(post.relay() ? 2 : post.reply() ? 1 : 0);
	}

	/** This filter as text; empty for {@link #OF_AGENCIES}. */
	public String text() {
		var parts = new ArrayList<String>();
		if (from != null) {
			parts.add("from=" + from);
		}
		if (until != null) {
			parts.add("until=" + until);
		}
		add(parts, "platform", platforms);
		add(parts, "language", languages);
		add(parts, "kind", kinds);
		if (authors != Authors.AGENCIES) {
			parts.add("authors=" + authors.id());
		}
		// This is the last one, because names in a filter may have any sign.
		if (!where.isEmpty()) {
			parts.add(WHERE + where);
		}
		return String.join("; ", parts);
	}

	private static void add(List<String> parts, String name, Set<String> values) {
		if (!values.isEmpty()) {
			parts.add(name + "=" + String.join(",", new TreeSet<>(values)));
		}
	}

	/** The filter of a text. @throws SetException when it is none */
	public static FrameFilter parse(String text) throws SetException {
		int at = text.startsWith(WHERE) ? 0 : text.indexOf("; " + WHERE) + 2;
		boolean isOfPart = at != 1;
		String first = isOfPart ? text.substring(0, Math.max(0, at - 2)) : text;
		Map<String, String> said = new LinkedHashMap<>();
		for (String part : first.isBlank() ? new String[0] : first.split(";")) {
			int equals = part.indexOf('=');
			if (equals < 0) {
				throw SetWords.refused("frame.malformed", part.strip());
			}
			said.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
		}
		Set<String> known = Set.of("from", "until", "platform", "language", "kind", "authors");
		for (String name : said.keySet()) {
			if (!known.contains(name)) {
				throw SetWords.refused("frame.malformed", name);
			}
		}
		FrameFilter whole = of(said.get("from"), said.get("until"), list(said.get("platform")), list(said.get("language")),
				list(said.get("kind")), said.get("authors"));
		try {
			return isOfPart ? whole.within(Where.of(text.substring(at + WHERE.length()))) : whole;
		} catch (WhereException malformed) {
			throw SetWords.refused("frame.part", malformed.reason());
		}
	}

	/** The filter of words as somebody typed them; null for what nobody said. @throws SetException when one is no date, kind or author */
	public static FrameFilter of(@Nullable String from, @Nullable String until, List<String> platforms, List<String> languages,
			List<String> kinds, @Nullable String authors) throws SetException {
		for (String kind : kinds) {
			if (!KINDS.contains(kind)) {
				throw SetWords.refused("frame.kind", kind, String.join(", ", KINDS));
			}
		}
		LocalDate begin = day(from);
		LocalDate end = day(until);
		if (begin != null && end != null && end.isBefore(begin)) {
			throw SetWords.refused("frame.period", String.valueOf(begin), String.valueOf(end));
		}
		Authors whose = authors == null ? Authors.AGENCIES : Arrays.stream(Authors.values()).filter(it -> it.id().equals(authors)).findAny()
				.orElseThrow(() -> SetWords.refused("frame.authors", authors,
						String.join(", ", Arrays.stream(Authors.values()).map(Authors::id).toList())));
		return new FrameFilter(begin, end, new TreeSet<>(platforms), new TreeSet<>(languages), new TreeSet<>(kinds), whose);
	}

	private static @Nullable LocalDate day(@Nullable String text) throws SetException {
		try {
			return text == null ? null : LocalDate.parse(text);
		} catch (DateTimeParseException noDay) {
			throw SetWords.refused("frame.day", String.valueOf(text));
		}
	}

	private static List<String> list(@Nullable String text) {
		return text == null || text.isBlank() ? List.of() : Arrays.stream(text.split(",")).map(String::strip).toList();
	}
}
