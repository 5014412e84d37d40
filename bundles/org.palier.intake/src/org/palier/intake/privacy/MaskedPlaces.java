// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds in one text, from left to right, what may have to be masked: addresses of the web, names with @, e-mail addresses,
 * telephone numbers. Each of them has a pattern. The pattern is tried only where one can begin, which is a few times a text
 * and not at each character. For one thread.
 */
final class MaskedPlaces {

	private static final String MAILBOX = "[\\p{L}\\p{N}._%+'-]";
	static final String MAIL_FORM = MAILBOX + "+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}";
	private static final String PARTS = "[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_]";
	private static final String BEFORE_MAIL = "(?<url>https?://[^\\s<>\"]+|\\bwww\\.[^\\s<>\"]+)"
			+ "|(?<name>(?=[@＠])(?<![\\p{L}\\p{N}_@＠/])[@＠][\\p{L}\\p{N}_](?:" + PARTS + ")?(?:@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)?)|";
	private static final String AFTER_MAIL = "|(?<phone>(?=[+(\\d])(?<![\\p{L}\\p{N}_/.,#$€+-])(?:"
			// Canada, United States: area and exchange begin with 2 to 9.
			+ "(?:\\+?1[ .\\u00a0-]?)?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[ .\\u00a0-]?)[2-9]\\d{2}[ .\\u00a0-]?\\d{4}"
			+ "|(?:\\+33 ?(?:\\(0\\) ?)?|0033 ?|0)[1-9](?:[ .\\u00a0-]?\\d{2}){4}"
			+ "|\\+[1-9]\\d{0,2}(?:[ .\\u00a0/-]?\\(?\\d{1,5}\\)?){2,6})(?![\\p{N}_%€$]|[.,]\\d))";
	/** An e-mail address begins where its mailbox does. */
	private static final Pattern WITHIN = Pattern.compile(BEFORE_MAIL + "(?<mail>(?<!" + MAILBOX + ")" + MAIL_FORM + ")" + AFTER_MAIL);
	/** Right behind something found, or at the beginning of the text, it begins whatever comes before. */
	private static final Pattern FIRST = Pattern.compile(BEFORE_MAIL + "(?<mail>" + MAIL_FORM + ")" + AFTER_MAIL);
	/** Digits of a number that is written without the code of its country. */
	private static final int DIGITS = 10;

	private final String text;
	private final int lastAt;
	private @Nullable Matcher first;
	private @Nullable Matcher within;
	/** Where the letters end that can be a mailbox, and where the signs that can be a telephone number. */
	private int mailboxEnd;
	private int phoneEnd;
	private int digits;

	MaskedPlaces(String text) {
		this.text = text;
		this.lastAt = text.lastIndexOf('@');
	}

	/** The next place; null when there is none. It is valid until the next call. @param from where to look on: 0, or behind the last one */
	@Nullable Matcher next(int from) {
		mailboxEnd = from;
		phoneEnd = from;
		int at = from;
		while (at < text.length()) {
			char c = text.charAt(at);
			if (canBegin(c, at)) {
				Matcher here = at == from ? first() : within();
				here.region(at, text.length());
				if (here.lookingAt()) {
					return here;
				}
			}
			at += Character.isHighSurrogate(c) ? Character.charCount(text.codePointAt(at)) : 1;
		}
		return null;
	}

	private Matcher first() {
		Matcher made = first;
		if (made == null) {
			made = matcher(FIRST);
			first = made;
		}
		return made;
	}

	private Matcher within() {
		Matcher made = within;
		if (made == null) {
			made = matcher(WITHIN);
			within = made;
		}
		return made;
	}

	/** One that sees what stands before the place at which it is tried. */
	private Matcher matcher(Pattern pattern) {
		return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
	}

	private boolean canBegin(char c, int at) {
		return switch (c) {
		case '@', '＠', '+' -> true;
		case 'h' -> text.startsWith("http", at) && (text.startsWith("://", at + 4) || text.startsWith("s://", at + 4)) || beginsMailbox(c, at);
		case 'w' -> text.startsWith("www.", at) || beginsMailbox(c, at);
		case '(' -> beginsPhone(c, at);
		default -> c >= '0' && c <= '9' && beginsPhone(c, at) || beginsMailbox(c, at);
		};
	}

	private boolean beginsMailbox(char c, int at) {
		if (at < mailboxEnd || at >= lastAt) {
			return false;
		}
		int end = at;
		while (end < lastAt) {
			int each = text.codePointAt(end);
			if (!isOfMailbox(each)) {
				break;
			}
			end += Character.charCount(each);
		}
		mailboxEnd = end;
		return end > at && text.charAt(end) == '@';
	}

	private static boolean isOfMailbox(int c) {
		if (c < 0x80) {
			return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '%' || c == '+' || c == '\''
					|| c == '-';
		}
		int kind = Character.getType(c);
		return Character.isLetter(c) || kind == Character.DECIMAL_DIGIT_NUMBER || kind == Character.LETTER_NUMBER
				|| kind == Character.OTHER_NUMBER;
	}

	/** Asked of each digit and bracket, in their order. */
	private boolean beginsPhone(char c, int at) {
		if (at >= phoneEnd) {
			digits = 0;
			int end = at;
			while (end < text.length() && isOfPhone(text.charAt(end))) {
				digits += isDigit(text.charAt(end++)) ? 1 : 0;
			}
			phoneEnd = end;
		}
		boolean enough = digits >= DIGITS && (at == 0 || !isDigit(text.charAt(at - 1)));
		digits -= isDigit(c) ? 1 : 0;
		return enough;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static boolean isOfPhone(char c) {
		return isDigit(c) || c == ' ' || c == '.' || c == '\u00a0' || c == '(' || c == ')' || c == '-';
	}
}
