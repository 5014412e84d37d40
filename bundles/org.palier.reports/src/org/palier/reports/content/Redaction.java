// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.palier.ground.table.Counted;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.Authenticity;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.History;
import org.palier.model.Jurisdiction;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.reports.words.ReportWords;

/**
 * Takes personal data out of a report. These are names of coders and of persons who checked cells, handles but those of
 * agencies, electronic addresses, addresses of posts, and quotes of a file by imports. It also takes out whole columns
 * with an id that is for persons. A person has the same replacement throughout a report.
 */
final class Redaction {

	/** Columns of these ids, or whose ids begin with one of them and an underscore, name persons. */
	private static final Set<String> PERSONAL_COLUMNS = Set.of("account", "author", "coder", "handle", "owner", "person");
	/** Shorter names would be found within other words. */
	private static final int SHORTEST_NAME = 3;
	private static final Pattern EMAIL = Pattern.compile("[\\p{L}0-9._%+-]+@[\\p{L}0-9-]+(\\.[\\p{L}0-9-]+)+");
	private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}0-9_@/])@([\\p{L}0-9_](?:[\\p{L}0-9_.-]*[\\p{L}0-9_])?)");
	private static final Pattern ADDRESS = Pattern.compile("https?://([^\\s/\"<>]+)(/[^\\s\"<>]*)?");

	private final Wording wording = ReportWords.all();
	private final Set<String> ofAgencies = new HashSet<>();
	private final Set<String> hosts = new HashSet<>();
	private final List<Pattern> names = new ArrayList<>();
	private final List<Pattern> strangers = new ArrayList<>();

	/** @param study whose persons are to be named nowhere */
	Redaction(Study study) {
		Set<String> persons = new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
		study.getCoders().stream().filter(it -> it.getKind() != CoderKind.MACHINE).map(Coder::getName).forEach(it -> add(persons, it));
		study.getRecommendations().forEach(it -> add(persons, it.getOwner()));
		study.getScenarios().forEach(scenario -> scenario.getAssumptions().forEach(it -> add(persons, it.getOwner())));
		study.getPlatforms().forEach(it -> it.getHosts().forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT))));
		for (Jurisdiction jurisdiction : study.getJurisdictions()) {
			for (Agency agency : jurisdiction.getAgencies()) {
				for (Presence presence : agency.getPresences()) {
					History.of(presence.getHistory()).observations().forEach(it -> add(persons, it.by()));
					presence.getAccounts().forEach(it -> account(it, persons));
				}
			}
		}
		study.getAccountMappings().forEach(it -> ofAgencies.add(handle(it.getAccount())));
		persons.forEach(it -> names.add(word(it)));
	}

	private static Pattern word(String name) {
		return Pattern.compile("(?<![\\p{L}0-9])" + Pattern.quote(name) + "(?![\\p{L}0-9])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private void account(Account account, Set<String> persons) {
		if (account.getAuthenticity() == Authenticity.UNOFFICIAL) {
			add(persons, account.getHandle());
			Set<String> one = new TreeSet<>();
			add(one, account.getHandle());
			one.forEach(it -> strangers.add(word(it)));
		} else {
			ofAgencies.add(handle(account.getHandle()));
		}
	}

	private static void add(Set<String> persons, String name) {
		if (name != null && name.strip().length() >= SHORTEST_NAME) {
			persons.add(name.strip());
		}
	}

	private static String handle(String account) {
		return account == null ? "" : account.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
	}

	/** The report without personal data. */
	ReportContent of(ReportContent it) {
		List<ImportSummary> imports = it.imports().stream().map(file -> new ImportSummary(file.kind(), file.file(), file.read(),
				file.accepted(), file.rejected(), "", List.of())).toList();
		List<ReportSection> sections = it.sections().stream().map(section -> new ReportSection(section.id(), section.title(),
				section.words(), section.figures(), section.tables().stream().map(this::withoutPersons).toList(), section.annex(),
				section.headlines(), section.question())).toList();
		var bare = new ReportContent(it.locale(), it.name(), it.description(), it.nature(), it.jurisdictions(), it.headlines(), it.counts(),
				sections, imports, it.withImports(), it.method(), it.theories(), true, it.manifest(), it.front(), it.agencies(),
				it.credits(), it.author(), it.samples());
		return new Rewording(masked(it.locale())).of(bare);
	}

	/** The report without persons who are no part of the study: handles that are no agency’s, and accounts that are not official. */
	ReportContent withoutStrangers(ReportContent it) {
		return new Rewording(withoutStrangers(it.locale())).of(it);
	}

	/** Masks persons who are no part of the study in a text. */
	UnaryOperator<String> withoutStrangers(Locale locale) {
		String person = Matcher.quoteReplacement(wording.text("redacted.person").in(locale));
		String account = Matcher.quoteReplacement(wording.text("redacted.account").in(locale));
		return text -> {
			String masked = text.indexOf('@') < 0 ? text : HANDLE.matcher(text)
					.replaceAll(found -> ofAgencies.contains(handle(found.group(1))) ? Matcher.quoteReplacement(found.group()) : account);
			for (Pattern name : strangers) {
				masked = name.matcher(masked).replaceAll(person);
			}
			return masked;
		};
	}

	/** Masks names, handles and addresses in a text. */
	UnaryOperator<String> masked(Locale locale) {
		String person = Matcher.quoteReplacement(wording.text("redacted.person").in(locale));
		String account = Matcher.quoteReplacement(wording.text("redacted.account").in(locale));
		String email = Matcher.quoteReplacement(wording.text("redacted.email").in(locale));
		String address = Matcher.quoteReplacement(wording.text("redacted.address").in(locale));
		return text -> {
			String masked = EMAIL.matcher(text).replaceAll(email);
			masked = ADDRESS.matcher(masked).replaceAll(it -> isOfPlatform(it.group(1)) ? address : Matcher.quoteReplacement(it.group()));
			masked = HANDLE.matcher(masked)
					.replaceAll(it -> ofAgencies.contains(handle(it.group(1))) ? Matcher.quoteReplacement(it.group()) : account);
			for (Pattern name : names) {
				masked = name.matcher(masked).replaceAll(person);
			}
			return masked;
		};
	}

	private boolean isOfPlatform(String host) {
		String lower = host.toLowerCase(Locale.ROOT);
		return hosts.stream().anyMatch(it -> lower.equals(it) || lower.endsWith("." + it));
	}

	private Table withoutPersons(Table table) {
		boolean[] personal = new boolean[table.columns().size()];
		for (int i = 0; i < personal.length; i++) {
			String id = table.columns().get(i).id();
			personal[i] = PERSONAL_COLUMNS.stream().anyMatch(it -> id.equals(it) || id.startsWith(it + "_"));
		}
		Map<String, Integer> numbers = new LinkedHashMap<>();
		List<List<Value>> rows = new ArrayList<>();
		for (List<Value> row : table.rows()) {
			List<Value> cells = new ArrayList<>();
			boolean person = false;
			for (int i = 0; i < personal.length; i++) {
				boolean named = personal[i] && row.get(i) instanceof Value.Item item && !item.isAll() && !item.label().isEmpty();
				person |= named;
				cells.add(named && row.get(i) instanceof Value.Item item ? standIn(item, numbers) : row.get(i));
			}
			// Counts of a person's things would lead back to the person, and so would single posts.
			boolean ofPerson = person;
			rows.add(cells.stream()
					.map(it -> it.telling(counted -> !ofPerson && !(counted instanceof Counted.Posts posts && posts.filter().listsPosts())))
					.toList());
		}
		return new Table(table.id(), table.title(), table.definition(), table.unit(), table.source(), table.columns(), rows,
				table.notes());
	}

	private Value standIn(Value.Item item, Map<String, Integer> numbers) {
		Integer number = numbers.computeIfAbsent(item.id(), it -> numbers.size() + 1);
		Bilingual label = wording.text("redacted.nth", number.toString());
		return new Value.Item("person_" + number, label);
	}
}
