// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.Post;
import org.palier.corpus.PostBuilder;
import org.palier.files.RowOutcome.Accepted;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowFaults;
import org.palier.files.csv.RowReader;
import org.palier.files.csv.RowRejection;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.importers.own.OwnCells;
import org.palier.intake.imports.PostFact;

/**
 * The rows of one file of posts.
 * <p> A row is rejected when its cells all equal an earlier row's (duplicate_row, unless kept), or when it has neither text
 * nor id nor address (no_content). A row of totals is rejected (totals_row). It is rejected when its text has over a million
 * characters (text_too_long) or a NUL (nul_character), or when its platform is not in the study (unknown_platform). A
 * printed post is rejected when it is no list or has no handle (bad_printed_post).
 * <p> These are accepted and counted: a row without text (a photo is a post), a missing or unreadable date, a rounded id and
 * a count that is no number. Such a date is null, never another row's, and what the cell says is kept. An id that a
 * spreadsheet rounded and a count that is no number are left out.
 * <p> On Twitter, where no column says it: a text that starts with {@code RT @handle} relays, one that starts with
 * {@code @handle} answers.
 */
final class PostRows implements RowReader {

	private static final Pattern ROUNDED = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+\\d+");
	/** Fifteen digits are all that a spreadsheet keeps; it writes zeros for the rest. */
	private static final Pattern CUT = Pattern.compile("\\d{15}0{2,}");
	private static final Set<String> TOTALS = Set.of("total", "totals", "totaux");
	private static final String RELAY = "RT @";
	/** Characters of a text; what is longer is many rows that a stray quotation mark made one. */
	private static final int LONGEST = 1_000_000;

	private final PostColumns columns;
	private final PostPlatforms platforms;
	private final PostDates dates;
	private final @Nullable DoubleEncoding repair;
	private final @Nullable SeenRows seen;
	private final String twitter;
	private final String source;
	private final Wording words;
	private final OwnCells own;
	private final PostTally tally = new PostTally();
	private final NamedBodies bodies;
	private final boolean namesAccounts;
	private final boolean asksAddress;
	private final boolean statesPlatform;
	private final boolean authorsAlone;

	/**
	 * @param repair  null for none
	 * @param seen    null when duplicates are kept
	 * @param twitter id of the platform Twitter
	 * @param source  name of the file
	 * @param byName  whether names of authors stand for accounts in a table that names these by nothing else
	 * @param own     columns of fields that the study declares
	 * @param bodies  finds the bodies that authors are called as
	 */
	PostRows(PostColumns columns, PostPlatforms platforms, PostDates dates, @Nullable DoubleEncoding repair, @Nullable SeenRows seen,
			String twitter,
			String source, boolean byName, OwnCells own, NamedBodies bodies, Wording words) {
		this.columns = columns;
		this.platforms = platforms;
		this.dates = dates;
		this.repair = repair;
		this.seen = seen;
		this.twitter = twitter;
		this.source = source;
		this.own = own;
		this.bodies = bodies;
		this.words = words;
		this.namesAccounts = columns.has(PostField.ACCOUNT_HANDLE) || columns.has(PostField.ACCOUNT_ID) || columns.has(PostField.AUTHOR)
				|| columns.has(PostField.PRINTED_POST);
		this.asksAddress = !namesAccounts || !columns.has(PostField.ITEM_ID) && !columns.has(PostField.PRINTED_POST);
		this.authorsAlone = byName && columns.has(PostField.AUTHOR)
				&& Stream.of(PostField.ACCOUNT_HANDLE, PostField.ACCOUNT_ID, PostField.ACCOUNT_URL).noneMatch(columns::has);
		this.statesPlatform = columns.has(PostField.PLATFORM) && columns.constant(PostField.PLATFORM).isEmpty();
	}

	/** The counts of the rows so far, for the report. */
	PostTally tally() {
		return tally;
	}

	@Override
	public Accepted read(Row row) throws RowRejection {
		var faults = new RowFaults();
		String url = columns.text(PostField.URL, row);
		String platform = faults.read(() -> platforms.of(statesPlatform ? columns.text(PostField.PLATFORM, row) : "", url), "");
		PrintedPost printed = columns.has(PostField.PRINTED_POST) ? faults.read(() -> printed(row), PrintedPost.NOTHING) : null;
		String text = repaired(printed == null ? words(row) : printed.text());
		PostAddress address = asksAddress ? PostAddress.of(url) : PostAddress.NOTHING;
		String itemId = columns.has(PostField.ITEM_ID) ? item(row, url) : address.item();
		if (printed != PrintedPost.NOTHING) {
			check(text, itemId, url, faults);
		}
		faults.check();
		SeenRows before = seen;
		if (before != null && !before.add(row.cells())) {
			throw new RowRejection("", "", "duplicate_row", words.text("duplicate_row"));
		}
		if (text.isBlank()) {
			tally.add(PostTally.Kind.NO_TEXT, row.line(), "");
		}
		boolean onTwitter = platform.equals(twitter);
		String relayedFrom = handle(PostField.RELAYED_FROM, row);
		if (relayedFrom.isEmpty()) {
			relayedFrom = printed != null && !printed.relayedFrom().isEmpty() ? printed.relayedFrom()
					: onTwitter ? handleAfter(RELAY, text) : "";
		}
		String replyTo = id(PostField.REPLY_TO, row);
		String replyToHandle = handle(PostField.REPLY_TO_HANDLE, row);
		if (replyToHandle.isEmpty() && onTwitter && relayedFrom.isEmpty()) {
			replyToHandle = handleAfter("@", text);
		}
		List<String> stated = columns.all(PostField.CREATED_AT, row);
		PostBuilder post = Post.builder(platform, itemId).accountId(id(PostField.ACCOUNT_ID, row))
				.accountHandle(printed != null ? printed.handle() : account(row, address))
				.accountUrl(columns.text(PostField.ACCOUNT_URL, row))
				.author(repaired(printed == null ? columns.text(PostField.AUTHOR, row) : printed.author())).text(text)
				.language(columns.text(PostField.LANGUAGE, row))
				.createdAt(moment(stated, row), stated.isEmpty() ? "" : stated.get(0)).url(url)
				.threadId(id(PostField.THREAD_ID, row)).replyTo(replyTo).replyToHandle(replyToHandle).relayedFrom(relayedFrom)
				.metrics(metrics(row)).source(source, row.line());
		own.values(row).forEach(post::own);
		return new Accepted(row.line(), List.of(new PostFact(post.build())), List.of());
	}

	/**
	 * The handle that the row states, or else the address of the post. Where a table says nothing of accounts but what authors are called,
	 * each name is an account: all posts would be of one otherwise. The address is not asked then, for it may be that of what an author
	 * answers.
	 */
	private String account(Row row, PostAddress address) {
		if (!namesAccounts) {
			return address.handle();
		}
		return authorsAlone ? bodies.named(columns.text(PostField.AUTHOR, row)) : handle(PostField.ACCOUNT_HANDLE, row);
	}

	private void check(String text, String itemId, String url, RowFaults faults) {
		if (text.isBlank() && itemId.isEmpty() && url.isEmpty()) {
			fault("", "no_content", words.text("no_content"), faults);
		}
		if (text.isBlank() && TOTALS.contains(itemId.toLowerCase(Locale.ROOT))) {
			fault(itemId, "totals_row", words.text("totals_row"), faults);
		}
		if (text.length() > LONGEST) {
			fault("", "text_too_long", words.text("text_too_long", text.length(), LONGEST), faults);
		}
		if (text.indexOf(0) >= 0) {
			fault("", "nul_character", words.text("nul_character"), faults);
		}
	}

	private static void fault(String value, String rule, Bilingual reason, RowFaults faults) {
		faults.read(() -> {
			throw new RowRejection("", value, rule, reason);
		}, "");
	}

	private PrintedPost printed(Row row) throws RowRejection {
		String cell = columns.asWritten(PostField.PRINTED_POST, row);
		return PythonList.parse(cell).flatMap(PrintedPost::of).orElseThrow(
				() -> new RowRejection("", cell, "bad_printed_post", words.text("bad_printed_post")));
	}

	private String repaired(String text) {
		DoubleEncoding twice = repair;
		return twice == null ? text : twice.repaired(text);
	}

	/** The text, below its title where there is one that it does not begin with. */
	private String words(Row row) {
		String text = columns.asWritten(PostField.TEXT, row);
		String title = columns.text(PostField.TITLE, row);
		return title.isEmpty() || text.strip().startsWith(title) ? text : text.isBlank() ? title : title + "\n" + text;
	}

	/** The id of the post; where a spreadsheet rounded it, what the address has. */
	private String item(Row row, String url) {
		String id = columns.text(PostField.ITEM_ID, row);
		boolean rounded = isRounded(id);
		if (rounded || isCut(id)) {
			String other = PostAddress.of(url).item();
			if (!other.isEmpty()) {
				return other;
			}
		}
		return rounded ? id(PostField.ITEM_ID, row) : id;
	}

	private static boolean isRounded(String id) {
		return id.indexOf('+') > 0 && ROUNDED.matcher(id).matches();
	}

	private static boolean isCut(String id) {
		return id.endsWith("00") && CUT.matcher(id).matches();
	}

	private String id(PostField field, Row row) {
		String id = columns.text(field, row);
		if (isRounded(id)) {
			tally.add(PostTally.Kind.ROUNDED_ID, row.line(), id);
			return "";
		}
		return id;
	}

	/** An account without @; what has spaces within is a name, not a handle. */
	private String handle(PostField field, Row row) {
		String written = columns.text(field, row);
		String handle = written.startsWith("@") ? written.substring(1) : written;
		for (int i = 0; i < handle.length(); i++) {
			if (Character.isWhitespace(handle.charAt(i))) {
				return "";
			}
		}
		return handle;
	}

	/** The handle at the beginning of a text after a mark; empty for none. */
	private static String handleAfter(String mark, String text) {
		int start = 0;
		while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		if (!text.startsWith(mark, start)) {
			return "";
		}
		start += mark.length();
		int end = start;
		while (end < text.length() && isOfHandle(text.charAt(end))) {
			end++;
		}
		return text.substring(start, end);
	}

	private static boolean isOfHandle(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
	}

	private @Nullable Instant moment(List<String> stated, Row row) {
		if (stated.isEmpty()) {
			tally.add(PostTally.Kind.NO_DATE, row.line(), "");
			return null;
		}
		String hour = columns.has(PostField.TIME) ? columns.text(PostField.TIME, row) : "";
		for (String each : stated) {
			Instant moment = hour.isEmpty() ? dates.of(each) : dates.of(each, hour);
			if (moment != null) {
				return moment;
			}
		}
		tally.add(PostTally.Kind.UNREADABLE_DATE, row.line(), stated.get(0));
		return null;
	}

	private Map<String, Long> metrics(Row row) {
		if (columns.metrics().isEmpty()) {
			return Map.of();
		}
		var metrics = new HashMap<String, Long>();
		for (PostColumns.Metric metric : columns.metrics()) {
			String cell = metric.in(row);
			if (!cell.isEmpty()) {
				long count = PostCountText.of(cell);
				if (count == PostCountText.UNREADABLE) {
					tally.add(PostTally.Kind.UNREADABLE_COUNT, row.line(), cell);
				} else {
					metrics.put(metric.name(), count);
				}
			}
		}
		return metrics;
	}
}
