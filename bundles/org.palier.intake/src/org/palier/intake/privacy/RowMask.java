// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * Rows that an import leaves out, without the names of persons. The names of columns show which cells have names;
 * in all others what looks like a name is hidden, as in texts. A pseudonym stays what it is when the row is read again.
 * For one import, in one thread at a time.
 */
public final class RowMask {

	private static final String NAMES = "user|author|handle|screen.?name|account|compte|auteur|utilisateur|owner|sender|channel|chaine|page.?name|from_|"
			+ "profile|profil|mention|retweeted|reply.?to.?(?:name|user|screen)|relayed.?from|display.?name|nickname|did$|acct";
	private static final Pattern NAME_COLUMN = Pattern.compile("(?i)(?:" + NAMES + "|^from$|^to$|^name$|^nom$|^by$)");
	private static final Pattern COUNT_COLUMN = Pattern
			.compile("(?i)(?<!ac)count|followers|nombre|verified|statuses|lang|created|date|type|location");
	private static final Pattern ITEM_COLUMN = Pattern
			.compile("(?i)^(?:id|id_str|item.?id|post.?id|tweet.?id|status.?id|thread.?id|conversation.?id|reply.?to|"
			+ "in.?reply.?to.?status.?id.*|permalink|shortcode)$");
	private static final Pattern PLATFORM_COLUMN = Pattern.compile("(?i)^(?:platform|plateforme)$");
	/** Names in a record of JSON that was left out whole. */
	private static final Pattern MEMBER = Pattern.compile(
			"(\"(?:\\w*(?:" + NAMES.replace("did$", "did") + ")\\w*|name)\"\\s*:\\s*\")((?:[^\"\\\\]|\\\\.)*)(\")",
			Pattern.CASE_INSENSITIVE);
	/** A mapping's constant for all rows, as it is typed. */
	private static final Pattern CONSTANT = Pattern.compile("(\\w+)(\\s*=\\s*')([^']*)(?=')");
	/** The text between quotation marks, French or English. */
	private static final Pattern QUOTED = Pattern.compile("[«“]([^«»“”]*)[»”]", Pattern.DOTALL);
	private static final Wording WORDS = new Wording(RowMask.class, "messages");
	private static final Pattern ID = Pattern.compile("\\d{1,20}");
	private static final Pattern COUNT = Pattern.compile("[0-9]{1,7}|true|false|", Pattern.CASE_INSENSITIVE);

	private final PostMask mask;
	private List<String> columns = List.of();

	RowMask(PostMask mask) {
		this.mask = mask;
	}

	/** The names of the columns, before any row. */
	public void header(List<String> names) {
		columns = names.stream().map(it -> Normalizer.normalize(it, Normalizer.Form.NFD).replaceAll("\\p{M}", "").strip()).toList();
	}

	/** The cells of a row. */
	public List<String> cells(List<String> cells) {
		for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
			if (PLATFORM_COLUMN.matcher(columns.get(i)).matches() && mask.isPlatform(cells.get(i))) {
				mask.on(cells.get(i).strip().toLowerCase(Locale.ROOT));
			}
		}
		var masked = new ArrayList<String>(cells.size());
		for (int i = 0; i < cells.size(); i++) {
			masked.add(cell(i < columns.size() ? columns.get(i) : "", cells.get(i)));
		}
		return masked;
	}

	/** One cell. @param column its name; may be empty */
	public String cell(String column, String cell) {
		if (cell.isBlank()) {
			return cell;
		}
		if (NAME_COLUMN.matcher(column).find() && !COUNT_COLUMN.matcher(column).find()) {
			return mask.name(cell);
		}
		String shown = ITEM_COLUMN.matcher(column).matches() ? mask.item(cell) : cell;
		if (!mask.hidesNames()) {
			return ITEM_COLUMN.matcher(column).matches() ? shown : text(cell);
		}
		// A row that was shifted by one cell has names where nobody looks for them.
		boolean plain = !shown.equals(cell) || PlainCell.isOne(cell)
				|| ID.matcher(cell.strip()).matches() && ITEM_COLUMN.matcher(column).matches()
				|| mask.isPlatform(cell) || mask.isOurs(cell);
		return plain ? shown : mask.hashed(cell);
	}

	/**
	 * A remark without its quotations from a row: a quotation that is the same in both languages is no word of the sentence. Names of
	 * columns, numbers and dates stay.
	 */
	public Bilingual unquoted(Bilingual remark) {
		if (!mask.hidesNames()) {
			return new Bilingual(text(remark.fr()), text(remark.en()));
		}
		Set<String> french = QUOTED.matcher(remark.fr()).results().map(it -> inner(it)).collect(Collectors.toSet());
		Set<String> english = QUOTED.matcher(remark.en()).results().map(it -> inner(it)).collect(Collectors.toSet());
		french.retainAll(english);
		french.removeIf(it -> columns.contains(it) || PlainCell.isOne(it) || mask.isPlatform(it) || Pseudonyms.isOne(it));
		return new Bilingual(text(hidden(remark.fr(), french, WORDS.text("hidden_value").fr())),
				text(hidden(remark.en(), french, WORDS.text("hidden_value").en())));
	}

	private static String inner(MatchResult quoted) {
		return quoted.group(1).replace('\u00a0', ' ').replace('\u202f', ' ').strip();
	}

	private static String hidden(String sentence, Set<String> values, String instead) {
		return QUOTED.matcher(sentence).replaceAll(it -> Matcher.quoteReplacement(values.contains(inner(it)) ? instead : it.group()));
	}

	/** A text. */
	public String text(String text) {
		String plain = text.contains("\":") || text.contains("\" :")
				? MEMBER.matcher(text)
						.replaceAll(it -> Matcher.quoteReplacement(
								it.group(1) + (COUNT.matcher(it.group(2)).matches() ? it.group(2) : mask.name(it.group(2))) + it.group(3)))
				: text;
		return mask.text(plain);
	}

	/** A chosen option of an import, such as how its columns are understood, without names. */
	public String chosen(String value) {
		return CONSTANT.matcher(text(value))
				.replaceAll(it -> Matcher.quoteReplacement(it.group(1) + it.group(2) + cell(it.group(1), it.group(3))));
	}

	/** A message on a cell, without names. @param was the cell as it was read @param is as it is shown */
	public Bilingual said(Bilingual message, String was, String is) {
		return unquoted(new Bilingual(swapped(message.fr(), was, is), swapped(message.en(), was, is)));
	}

	private static String swapped(String message, String was, String is) {
		return was.length() < 2 || was.equals(is) ? message : message.replace(was, is);
	}
}
