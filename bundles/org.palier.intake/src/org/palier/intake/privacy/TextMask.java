// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.ground.text.UnseenSigns;
import org.palier.ground.text.WebAddress;
import org.palier.study.attribution.AccountHash;
import org.palier.study.attribution.StudyAccounts;

/**
 * Texts without the names of persons' accounts, their e-mail addresses and telephone numbers (Canada and United States, France,
 * and any written with + and the code of a country). A name without @ that is part of no address stays. Immutable.
 */
final class TextMask {

	static final String MAIL = "[e-mail]";
	static final String PHONE = "[tel]";

	private static final Pattern ANY_MAIL = Pattern.compile(MaskedPlaces.MAIL_FORM);
	private static final Pattern IN_PATH = Pattern.compile("(?<=/)@[\\p{L}\\p{N}_.-]+(?:@[\\p{L}\\p{N}.-]+)?");
	/** Platforms on whose handles a full stop or a hyphen ends a name. */
	private static final Pattern PLAIN_HANDLES = Pattern.compile("twitter|x|facebook|flickr");
	private static final Pattern PLAIN = Pattern.compile("[@＠][\\p{L}\\p{N}_]+");
	private static final int SHORTEST_PHONE = 7;

	private final StudyAccounts accounts;
	private final AccountHash hash;
	private final boolean names;
	private final boolean contacts;

	/** @param names true to hide names of accounts @param contacts true to hide e-mail addresses and telephone numbers */
	TextMask(StudyAccounts accounts, AccountHash hash, boolean names, boolean contacts) {
		this.accounts = accounts;
		this.hash = hash;
		this.names = names;
		this.contacts = contacts;
	}

	/** @param platform that the text stands on: what names in it are read by */
	String masked(String platform, String said) {
		String text = UnseenSigns.withoutInNames(said);
		var places = new MaskedPlaces(text);
		Matcher found = places.next(0);
		if (found == null) {
			return text;
		}
		var masked = new StringBuilder(text.length() + 32);
		int from = 0;
		do {
			masked.append(text, from, found.start());
			from = append(masked, platform, found);
			found = places.next(from);
		} while (found != null);
		return masked.append(text, from, text.length()).toString();
	}

	/** @return where the text goes on */
	private int append(StringBuilder masked, String platform, Matcher found) {
		if (found.group("url") != null) {
			masked.append(address(platform, UnseenSigns.without(found.group())));
		} else if (found.group("name") != null) {
			String mention = found.group();
			if (PLAIN_HANDLES.matcher(platform).matches()) {
				Matcher plain = PLAIN.matcher(mention);
				mention = plain.lookingAt() ? plain.group() : mention;
			}
			masked.append(names ? '@' + name(platform, mention) : mention);
			return found.start() + mention.length();
		} else if (found.group("mail") != null) {
			masked.append(contacts ? MAIL : found.group());
		} else {
			boolean isOne = contacts && found.group().chars().filter(Character::isDigit).count() >= SHORTEST_PHONE;
			masked.append(isOne ? PHONE : found.group());
		}
		return found.end();
	}

	/** A handle without @: that of an account of the study, else its hash. */
	String name(String platform, String handle) {
		String plain = bare(handle);
		return plain.isEmpty() || accounts.holds(platform, plain) ? plain : hash.of(platform, plain);
	}

	/** A handle without the signs before it. */
	static String bare(String handle) {
		int at = 0;
		while (at < handle.length() && (handle.charAt(at) == '@' || handle.charAt(at) == '＠')) {
			at++;
		}
		return handle.substring(at);
	}

	/** An address in a text: those of the study's accounts stay, those of other accounts become host and hash. */
	String address(String platform, String url) {
		String said = url;
		if (names) {
			String on = accounts.platform(url);
			String there = on.isEmpty() ? platform : on;
			if (accounts.holdsAddress(there, url)) {
				return url;
			}
			var handles = on.isEmpty() ? List.<String>of() : accounts.handles(there, url);
			if (!handles.isEmpty()) {
				return handles.stream().anyMatch(it -> accounts.holds(there, it)) ? url
						: "https://" + WebAddress.of(url).map(WebAddress::host).orElse(there).toLowerCase(Locale.ROOT) + "/"
								+ hash.of(there, handles.getFirst());
			}
			said = IN_PATH.matcher(said).replaceAll(it -> '@' + name(there, it.group()));
		}
		return contacts && said.indexOf('@') >= 0 ? ANY_MAIL.matcher(said).replaceAll(MAIL) : said;
	}
}
