// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.palier.files.csv.CellWords;
import org.palier.files.csv.LeftOutCells;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowRejection;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.WebAddress;
import org.palier.ground.text.Wording;
import org.palier.importers.own.DayCells;
import org.palier.importers.own.OwnCells;
import org.palier.importers.table.Accounts.Sighting;
import org.palier.importers.table.PresenceCell.CellAccount;
import org.palier.importers.table.UsageCells.InCell;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusFact;
import org.palier.intake.imports.CensusFact.AccountFact;
import org.palier.intake.imports.CensusFact.PresenceFact;
import org.palier.intake.imports.CensusFact.RegisterFact;
import org.palier.intake.imports.CensusFact.SharedAccountFact;
import org.palier.intake.imports.RegisterEntry;
import org.palier.intake.mapping.BoundMapping;
import org.palier.intake.mapping.BoundMapping.Qualified;
import org.palier.intake.mapping.MappingException;
import org.palier.model.Authenticity;
import org.palier.model.FieldSubject;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.AuthenticityWords;
import org.palier.numbers.view.CountText;

/**
 * Reads the cells of a row that describe presences and accounts. They are columns of platforms, or a column for the platform
 * and one for the account. Cells with an error are left out.
 */
final class PresenceCells {

	/** The cells of a row that apply to all its presences. */
	private record Check(LocalDate on, String by, String evidence, String note, String language, Authenticity authenticity,
			@Nullable Long followers, RegisterEntry register) {
		Check with(String itsLanguage, @Nullable Long itsFollowers) {
			return new Check(on, by, evidence, note, itsLanguage, authenticity, itsFollowers, register);
		}
	}

	/** Usages, and the cell that says them. */
	private record Coded(String column, String written, List<String> usages) {
	}

	private final BoundMapping mapping;
	private final CensusDirectory directory;
	private final DayCells days;
	private final LeftOutCells leftOut;
	private final Wording words;
	private final KnownValues platforms;
	private final Accounts accounts;
	private final AccountColumns columns;
	private final UsageCells usages;
	private final OwnCells own;
	private final Set<String> unread = new LinkedHashSet<>();
	/** Names of accounts of which nothing says on which platform they are. */
	private long nowhere;
	private String anyNowhere = "";

	/** @throws MappingException when the mapping names an own field that the study does not declare */
	PresenceCells(BoundMapping mapping, CensusDirectory directory, DayCells days, LeftOutCells leftOut,
			Wording words) throws MappingException {
		this.mapping = mapping;
		this.directory = directory;
		this.days = days;
		this.leftOut = leftOut;
		this.words = words;
		this.platforms = new KnownValues(CensusFields.PLATFORM, mapping.mapping(), directory::platform,
				mapping.mapping().create().contains(CensusFields.PLATFORM));
		this.accounts = new Accounts(directory);
		this.columns = new AccountColumns(mapping);
		this.usages = new UsageCells(mapping, directory);
		this.own = new OwnCells(FieldSubject.ACCOUNT, Set.of(FieldSubject.AGENCY), mapping, directory.ownFields(), leftOut);
	}

	KnownValues platforms() {
		return platforms;
	}

	Accounts accounts() {
		return accounts;
	}

	UsageCells usages() {
		return usages;
	}

	/** Takes notice of how a column writes days, and of what stands in the cells of platforms. */
	void survey(Row row) {
		usages.survey(row);
		own.survey(row);
		days.add(mapping.text(CensusFields.DATE, row));
	}

	/** The facts in the cells of a row. */
	List<CensusFact> facts(Row row, String agency) {
		var facts = new ArrayList<CensusFact>();
		Check check = check(row);
		Map<String, PresenceStatus> spoken = new LinkedHashMap<>();
		Map<String, Coded> coded = new LinkedHashMap<>();
		for (Qualified column : mapping.below(CensusFields.ON)) {
			String platform = platform(column);
			if (!platform.isEmpty()) {
				cell(row, agency, platform, column, check, facts, spoken, coded);
			}
		}
		columns.items().forEach(it -> account(row, it, agency, check, facts, spoken));
		for (Qualified column : mapping.below(CensusFields.USAGES)) {
			String platform = platform(column);
			if (!platform.isEmpty()) {
				usages.of(column.source().name(), column.source().in(row))
						.ifPresent(it -> coded.put(platform, new Coded(column.source().name(), column.source().in(row), it)));
			}
		}
		ofRow(row, spoken, coded);
		coded.forEach((platform, it) -> code(row, agency, platform, spoken.getOrDefault(platform, PresenceStatus.PRESENT), it, check, facts));
		return facts;
	}

	private String platform(Qualified column) {
		String platform = directory.platform(column.qualifier()).orElseGet(() -> platforms.id(column.qualifier()));
		if (platform.isEmpty()) {
			unread.add(column.qualifier());
		}
		return platform;
	}

	/** One column of usages for the whole row: of each page that the row speaks of, where no other column says them. */
	private void ofRow(Row row, Map<String, PresenceStatus> spoken, Map<String, Coded> coded) {
		String written = mapping.text(CensusFields.USAGES, row);
		String column = mapping.column(CensusFields.USAGES);
		List<String> there = spoken.entrySet().stream().filter(it -> it.getValue() == PresenceStatus.PRESENT).map(Map.Entry::getKey).toList();
		Optional<List<String>> said = usages.of(column, written);
		if (said.isPresent() && there.isEmpty()) {
			leftOut.add(row, column, written, words.text("allowed.usages"));
		}
		said.ifPresent(it -> there.forEach(platform -> coded.putIfAbsent(platform, new Coded(column, written, it))));
	}

	/** Usages show that a page is there; where the row itself says that none is, they are left out. */
	private void code(Row row, String agency, String platform, PresenceStatus status, Coded coded, Check check, List<CensusFact> facts) {
		if (status != PresenceStatus.PRESENT) {
			leftOut.add(row, coded.column(), coded.written(), words.text("allowed.usages"));
			return;
		}
		String coder = mapping.text(CensusFields.CODER, row);
		facts.add(new PresenceFact(agency, platform, PresenceStatus.PRESENT, check.on(), check.by(), check.evidence(), check.note(),
				usages.together(agency, platform, coder, coded.usages()), coder));
	}

	private Check check(Row row) {
		String day = mapping.text(CensusFields.DATE, row);
		Optional<LocalDate> on = day.isEmpty() ? Optional.empty() : days.day(day);
		if (!day.isEmpty() && on.isEmpty()) {
			leftOut.add(row, mapping.column(CensusFields.DATE), day, words.text("allowed.date"));
		}
		return new Check(on.orElse(days.usual()), mapping.text(CensusFields.CHECKED_BY, row), mapping.text(CensusFields.EVIDENCE, row),
				mapping.text(CensusFields.NOTE, row), language(row, ""), authenticity(row), followers(row, ""), register(row));
	}

	private RegisterEntry register(Row row) {
		return new RegisterEntry(mapping.text(CensusFields.PURPOSE, row), mapping.text(CensusFields.OWNER, row), day(CensusFields.OPENED, row),
				day(CensusFields.APPROVED, row), day(CensusFields.NOTICE, row), day(CensusFields.REVIEW, row), day(CensusFields.CLOSING, row),
				day(CensusFields.CLOSED, row), mapping.text(CensusFields.ARCHIVE, row), own.values(row));
	}

	private LocalDate day(String field, Row row) {
		String written = mapping.text(field, row);
		Optional<LocalDate> day = written.isEmpty() ? Optional.empty() : days.day(written);
		if (!written.isEmpty() && day.isEmpty()) {
			leftOut.add(row, mapping.column(field), written, words.text("allowed.date"));
		}
		return day.orElse(null);
	}

	private void cell(Row row, String agency, String platform, Qualified column, Check check, List<CensusFact> facts,
			Map<String, PresenceStatus> spoken, Map<String, Coded> coded) {
		String written = column.source().in(row);
		if (written.isEmpty()) {
			return;
		}
		String meant = mapping.mapping().meaning(CensusFields.STATUS, written).orElse(written);
		if (meant.isEmpty()) {
			return;
		}
		Optional<InCell> within = PresenceCell.status(meant).isPresent() ? Optional.empty() : usages.within(column, meant);
		within.filter(it -> !it.usages().isEmpty()).ifPresent(it -> coded.put(platform, new Coded(column.source().name(), written, it.usages())));
		String rest = within.map(InCell::rest).orElse(meant);
		PresenceCell cell = within.isPresent() && rest.isEmpty() ? PresenceCell.THERE : PresenceCell.of(rest, platform, directory);
		PresenceStatus status = cell.status();
		if (status != null || !cell.accounts().isEmpty()) {
			spoken.put(platform, status == null ? PresenceStatus.PRESENT : status);
		}
		if (status != null) {
			facts.add(presence(agency, platform, status, check));
		}
		cell.accounts().forEach(it -> add(agency, platform, it, check, facts));
		cell.wrong().forEach(it -> leftOut.add(row, column.source().name(), it, words.text("allowed.presence")));
		cell.foreign().forEach(it -> leftOut.add(row, column.source().name(), it, words.text("allowed.address", platform)));
	}

	/** An account as it is written. @param either an address or a handle, nobody says which */
	private record Written(String either, String url, String handle) {
	}

	/**
	 * A platform, an account and perhaps a status in columns of their own. A cell may hold the addresses of several accounts, each of its
	 * platform.
	 */
	private void account(Row row, String item, String agency, Check check, List<CensusFact> facts, Map<String, PresenceStatus> spoken) {
		var written = new Written(columns.text(CensusFields.ACCOUNT, row, item), columns.text(CensusFields.URL, row, item),
				columns.text(CensusFields.HANDLE, row, item));
		List<String> addresses = AccountColumns.addresses(written.url().isEmpty() ? written.either() : written.url());
		if (addresses.size() > 1) {
			addresses.forEach(it -> account(row, item, new Written("", it, ""), agency, check, facts, spoken));
		} else {
			account(row, item, written, agency, check, facts, spoken);
		}
	}

	private void account(Row row, String item, Written written, String agency, Check ofRow, List<CensusFact> facts,
			Map<String, PresenceStatus> spoken) {
		String either = written.either();
		boolean spelled = WebAddress.of(either).isPresent() && (either.contains("/") || directory.platformOfUrl(either).isPresent());
		String url = written.url().isEmpty() && spelled ? either : written.url();
		String handle = written.handle().isEmpty() && !spelled ? either : written.handle();
		Optional<WebAddress> address = WebAddress.of(url);
		if (!url.isEmpty() && address.isEmpty()) {
			leftOut.add(row, mapping.column(CensusFields.URL), url, words.text("allowed.site"));
		}
		String said = columns.text(CensusFields.PLATFORM, row, item);
		String platform = said.isEmpty() ? "" : mapping.isConstant(CensusFields.PLATFORM) ? platforms.stated(said) : platforms.id(said);
		if (said.isEmpty() && address.isPresent()) {
			platform = directory.platformOfUrl(address.get().url()).orElse("");
		}
		if (platform.isEmpty()) {
			if (said.isEmpty() && !handle.isEmpty()) {
				nowhere++;
				anyNowhere = anyNowhere.isEmpty() ? handle : anyNowhere;
			}
			return;
		}
		String status = columns.text(CensusFields.STATUS, row, item);
		Optional<PresenceStatus> meant = status.isEmpty() ? Optional.empty()
				: PresenceCell.status(mapping.mapping().meaning(CensusFields.STATUS, status).orElse(status));
		if (!status.isEmpty() && meant.isEmpty()) {
			leftOut.add(row, mapping.column(CensusFields.STATUS), status, words.text("allowed.status"));
		}
		Check check = item.isEmpty() ? ofRow : ofRow.with(language(row, item), followers(row, item));
		boolean has = address.isPresent() || !handle.isEmpty();
		if (has || meant.isPresent() || !columns.any()) {
			spoken.put(platform, meant.orElse(PresenceStatus.PRESENT));
		}
		if (meant.isPresent() && meant.get() != PresenceStatus.NOT_CHECKED) {
			facts.add(presence(agency, platform, meant.get(), check));
		}
		if (has && meant.orElse(PresenceStatus.PRESENT) != PresenceStatus.ABSENT) {
			String plain = handle.startsWith("@") ? handle.substring(1) : handle;
			add(agency, platform, new CellAccount(plain, address.map(WebAddress::url).orElse("")), check, facts);
		} else if (!has && meant.isEmpty() && !columns.any()) {
			facts.add(presence(agency, platform, PresenceStatus.PRESENT, check));
		}
	}

	private void add(String agency, String platform, CellAccount account, Check check, List<CensusFact> facts) {
		LocalDate closed = check.register().closedOn();
		if (closed != null && (check.on() == null || !closed.isAfter(check.on()))) {
			// One that its owner closed makes nobody present; the register keeps it.
			facts.add(new RegisterFact(agency, platform, account.handle(), account.url(), check.authenticity(), check.register()));
			return;
		}
		Sighting sighting = accounts.add(agency, platform, account);
		CellAccount first = sighting.account();
		switch (sighting.standing()) {
		case NEW -> facts.add(new AccountFact(agency, platform, account.handle(), account.url(), check.language(), check.authenticity(),
				check.followers(), check.on(), check.by()));
		case SHARED -> facts.add(new SharedAccountFact(agency, platform, first.handle(), first.url(), check.on(), check.by()));
		case KNOWN -> {
			// Said before.
		}
		}
		if (!check.register().equals(RegisterEntry.NONE)) {
			facts.add(new RegisterFact(agency, platform, first.handle(), first.url(), check.authenticity(), check.register()));
		}
		if (!check.evidence().isEmpty() || !check.note().isEmpty()) {
			facts.add(presence(agency, platform, PresenceStatus.PRESENT, check));
		}
	}

	private static PresenceFact presence(String agency, String platform, PresenceStatus status, Check check) {
		return new PresenceFact(agency, platform, status, check.on(), check.by(), check.evidence(), check.note(), null, "");
	}

	private String language(Row row, String item) {
		String written = columns.text(CensusFields.LANGUAGE, row, item);
		String meant = mapping.mapping().meaning(CensusFields.LANGUAGE, written).orElse(written);
		try {
			return CellWords.language(CensusFields.LANGUAGE, meant);
		} catch (RowRejection unknown) {
			leftOut.add(row, mapping.column(CensusFields.LANGUAGE), written, words.text("allowed.language"));
			return "";
		}
	}

	private Authenticity authenticity(Row row) {
		String written = mapping.text(CensusFields.AUTHENTICITY, row);
		Optional<Authenticity> meant = AuthenticityWords
				.authenticity(mapping.mapping().meaning(CensusFields.AUTHENTICITY, written).orElse(written));
		if (meant.isEmpty() && !written.isEmpty()) {
			leftOut.add(row, mapping.column(CensusFields.AUTHENTICITY), written, words.text("allowed.authenticity"));
		}
		return meant.orElse(Authenticity.UNKNOWN);
	}

	private @Nullable Long followers(Row row, String item) {
		String written = columns.text(CensusFields.FOLLOWERS, row, item);
		OptionalInt count = CountText.of(written);
		if (count.isEmpty() && !written.isEmpty()) {
			leftOut.add(row, mapping.column(CensusFields.FOLLOWERS), written, words.text("allowed.size"));
		}
		return count.isPresent() ? Long.valueOf(count.getAsInt()) : null;
	}

	/** Columns that were not read, and values that the study does not know. */
	List<Bilingual> remarks() {
		var remarks = new ArrayList<Bilingual>();
		if (nowhere > 0) {
			remarks.add(words.text("accounts_nowhere", nowhere,
					mapping.column(mapping.has(CensusFields.HANDLE) ? CensusFields.HANDLE : CensusFields.ACCOUNT), anyNowhere));
		}
		unread.forEach(it -> remarks.add(words.text("unread_platform", it, directory.platformNames())));
		if (unread.isEmpty()) {
			remarks.addAll(platforms.remarks(mapping.column(CensusFields.PLATFORM), words));
		}
		remarks.addAll(usages.remarks(words));
		return remarks;
	}
}
