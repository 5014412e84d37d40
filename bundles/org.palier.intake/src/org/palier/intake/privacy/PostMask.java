// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.palier.corpus.Medium;
import org.palier.corpus.Post;
import org.palier.corpus.PostBuilder;
import org.palier.corpus.PostDetails;
import org.palier.ground.text.UnseenSigns;
import org.palier.ground.text.WebAddress;
import org.palier.study.attribution.StudyAccounts;

/** Posts without the names of persons. For one import, in one thread at a time. */
final class PostMask {

	/** Numbers, and what YouTube or Instagram call a post: they name nobody. */
	private static final Pattern PLAIN_ID = Pattern.compile("(?=.*[0-9_-])[A-Za-z0-9_-]{6,40}");
	private static final int LONGEST_NUMBER = 20;
	/** The shortest of the names that are looked for in the name of a file. */
	private static final int SHORTEST_IN_FILE_NAME = 3;

	private final PrivacyChoice choice;
	private final StudyAccounts accounts;
	private final Pseudonyms hash;
	private final TextMask texts;
	private final Set<String> platforms;
	private final Set<String> hidden = new HashSet<>();
	/** A few accounts write most of the posts of a file, and are named in them. */
	private final RecentlyFound<Name, String> shown = new RecentlyFound<>(this::found);
	private final RecentlyFound<Author, String> shownAuthors = new RecentlyFound<>(this::found);
	private String lastPlatform = "";

	/** A name on a platform. */
	private record Name(String platform, String text) {
	}

	/** A name that is shown, and the one by which its account is found. */
	private record Author(String platform, String by, String shown) {
	}

	/** @param platforms ids and names of those of the study, in small letters */
	PostMask(PrivacyChoice choice, StudyAccounts accounts, Pseudonyms hash, Set<String> platforms) {
		this.platforms = Set.copyOf(platforms);
		this.choice = choice;
		this.accounts = accounts;
		this.hash = hash;
		this.texts = new TextMask(accounts, hash, choice.persons() != PrivacyChoice.Persons.CLEAR, choice.contacts());
	}

	/** True when an account of the study wrote it. */
	boolean isOurs(Post post) {
		return accounts.wrote(post);
	}

	/** @param ours true when an account of the study wrote it @param file replaces the name of its file */
	Post masked(Post post, boolean ours, String file) {
		String platform = post.platform();
		lastPlatform = platform;
		boolean clear = ours || choice.persons() == PrivacyChoice.Persons.CLEAR;
		String item = item(post, post.itemId());
		String url = clear ? post.url() : post.url().isEmpty() ? "" : item.isEmpty() ? platform : platform + ":" + item;
		PostBuilder made = Post.builder(platform, item).language(language(post.language())).createdAt(post.createdAt(), moment(post))
				.metrics(post.metrics())
				.seenAt(post.seenAt()).source(file, post.sourceRow()).text(texts.masked(platform, clear ? post.text() : unsigned(post))).url(url)
				.threadId(item(post, post.threadId())).replyTo(item(post, post.replyTo())).replyToHandle(name(platform, post.replyToHandle()))
				.relayedFrom(name(platform, post.relayedFrom()));
		if (clear) {
			made.accountId(post.accountId()).accountHandle(post.accountHandle()).accountUrl(post.accountUrl()).author(post.author());
		} else {
			made.accountId(name(platform, post.accountId())).accountHandle(name(platform, post.accountHandle()))
					.accountUrl(address(platform, post.accountUrl())).author(author(post));
		}
		PostDetails more = post.details();
		made.authorRole(more.authorRole()).quotes(item(post, more.quotes())).ownThread(more.ownThread()).editedAt(more.editedAt());
		for (Medium each : more.media()) {
			made.medium(each.kind(), clear || each.address().isEmpty() ? each.address() : medium(platform, each.address()),
					texts.masked(platform, each.words()));
		}
		more.poll().forEach(it -> made.pollChoice(texts.masked(platform, it)));
		// Numbers, days and answers of own fields name nobody; ten digits would else be taken for a telephone.
		post.own().forEach((field, value) -> made.own(field, PlainCell.isOne(value) ? value : texts.masked(platform, value)));
		return made.build();
	}

	/** A column of languages has languages, or something that slipped into it and may name somebody. */
	private String language(String stated) {
		return hidesNames() && !PlainCell.isLanguage(stated) ? "" : stated;
	}

	/** The cell of a date; it is kept where it really is a date. */
	private String moment(Post post) {
		return hidesNames() && post.createdAt() == null && !PlainCell.isOne(post.createdAtRaw()) ? "" : post.createdAtRaw();
	}

	/** True when names of persons are hidden, and not contacts alone. */
	boolean hidesNames() {
		return choice.persons() != PrivacyChoice.Persons.CLEAR;
	}

	/** True for an account of the study, by its name or its address. */
	boolean isOurs(String cell) {
		String plain = cell.strip();
		return accounts.holds(lastPlatform, TextMask.bare(plain)) || accounts.holdsAddress(lastPlatform, plain);
	}

	/** The hash of a cell that may name somebody. */
	String hashed(String cell) {
		return hash.of(lastPlatform, TextMask.bare(cell.strip()));
	}

	/** True for a platform that the study has. */
	boolean isPlatform(String cell) {
		return platforms.contains(cell.strip().toLowerCase(Locale.ROOT));
	}

	private String name(String platform, String name) {
		return name.isEmpty() || choice.persons() == PrivacyChoice.Persons.CLEAR ? name : shown.of(new Name(platform, name));
	}

	private String found(Name name) {
		if (accounts.holds(name.platform(), name.text())) {
			return name.text();
		}
		hidden.add(StudyAccounts.spelling(name.text()));
		return hash.of(name.platform(), name.text());
	}

	/** The host of a picture and its hash, so that the same picture still is the same. */
	private String medium(String platform, String address) {
		return WebAddress.of(address).map(WebAddress::host).orElse(platform) + "/" + hash.of(platform, address);
	}

	private String address(String platform, String url) {
		return url.isEmpty() ? "" : hash.of(platform, accounts.address(url));
	}

	/** The name shown is that by which the account is found, so that lists can be read. */
	private String author(Post post) {
		String by = post.author().isEmpty() ? "" : !post.accountHandle().isEmpty() ? post.accountHandle()
				: post.accountId().isEmpty() ? post.author() : post.accountId();
		return by.isEmpty() ? "" : shownAuthors.of(new Author(post.platform(), by, post.author()));
	}

	private String found(Author author) {
		hidden.add(author.shown().toLowerCase(Locale.ROOT));
		return hash.of(author.platform(), author.by());
	}

	/** Some sign what they write with their whole name, or with a handle that is no word. */
	private String unsigned(Post post) {
		String seen = UnseenSigns.without(post.text());
		boolean signed = Stream.of(post.accountHandle(), post.author()).anyMatch(it -> !it.isEmpty() && MaskedName.holds(seen, it));
		String text = signed ? seen : post.text();
		if (post.author().indexOf(' ') > 0) {
			text = replaced(text, post.author(), author(post));
		}
		String handle = post.accountHandle();
		return handle.length() > SHORTEST_IN_FILE_NAME && isNoWord(handle) && MaskedName.holds(text, handle)
				? replaced(text, handle, hash.of(post.platform(), handle)) : text;
	}

	private static boolean isNoWord(String handle) {
		for (int i = 0; i < handle.length(); i++) {
			if (handle.charAt(i) == '_' || Character.isDigit(handle.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	private static String replaced(String text, String name, String by) {
		return MaskedName.holds(text, name)
				? Pattern
						.compile("(?<![\\p{L}\\p{N}_@＠/.])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}_])",
								Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
						.matcher(text).replaceAll(Matcher.quoteReplacement(by))
				: text;
	}

	/**
	 * An id of a post; one in which an account is named, as those of Bluesky and Mastodon, is hashed whoever wrote it, so that answers still
	 * find it.
	 */
	private String item(Post post, String id) {
		if (id.isEmpty()) {
			return "";
		}
		boolean named = choice.persons() != PrivacyChoice.Persons.CLEAR
				&& (!isNumber(id) && !PLAIN_ID.matcher(id).matches() || id.equalsIgnoreCase(post.accountHandle()) || id.equals(post.accountId()));
		return !choice.itemIds() || named ? hash.ofItem(post.platform(), id) : id;
	}

	private static boolean isNumber(String id) {
		for (int i = 0; i < id.length(); i++) {
			if (id.charAt(i) < '0' || id.charAt(i) > '9') {
				return false;
			}
		}
		return !id.isEmpty() && id.length() <= LONGEST_NUMBER;
	}

	/** A text that may name persons, of no post. */
	String text(String text) {
		return texts.masked(lastPlatform, text);
	}

	/** A name of an account, of no post. */
	String name(String name) {
		String plain = name.strip();
		return plain.contains("://") && WebAddress.of(plain).isPresent() ? texts.address(lastPlatform, plain)
				: choice.persons() == PrivacyChoice.Persons.CLEAR ? name : texts.name(lastPlatform, plain);
	}

	/** An id of a post, of no post. */
	String item(String id) {
		return choice.itemIds() || id.isEmpty() ? id : hash.ofItem(lastPlatform, id);
	}

	/** The platform of the rows that come next. */
	void on(String platform) {
		lastPlatform = platform;
	}

	/** The name of a file without names that were hidden. */
	String fileName(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		String said = text(name);
		for (String each : hidden) {
			if (each.length() >= SHORTEST_IN_FILE_NAME && lower.contains(each)) {
				said = Pattern
						.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(each) + "(?![\\p{L}\\p{N}])",
								Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
						.matcher(said).replaceAll(it -> Matcher.quoteReplacement(hash.of(lastPlatform, each)));
			}
		}
		return said;
	}
}
