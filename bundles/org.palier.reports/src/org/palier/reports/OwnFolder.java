// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A report that gets a folder of its own. Its files are gathered in a hidden folder, which takes its place in one
 * rename, under the first free name. The page {@value LatestPage#FILE} beside it then says which report is the last.
 */
final class OwnFolder implements ReportDestination {

	private final ReportTarget target;
	private final Path made;
	private final Path whole;
	private final LocalDate day;
	private final Locale locale;
	private final Delivery gathered;
	private final Delivery latest;
	private Path placed;
	private boolean kept;

	OwnFolder(ReportTarget target, Path made, LocalDate day, Locale locale) {
		this.target = target;
		this.made = made;
		this.whole = made.resolve(".whole");
		this.day = day;
		this.locale = locale;
		this.placed = whole;
		this.gathered = new Delivery(made, whole, false);
		this.latest = new Delivery(made, target.folder(), true);
	}

	/**
	 * Puts files into their place.
	 * @throws FileAlreadyExistsException when two of them have one name
	 * @return where they lie now, in the order given
	 */
	@Override
	public List<Path> deliver(List<Path> files) throws IOException {
		List<Path> names = gathered.deliver(files).stream().map(whole::relativize).toList();
		gathered.keep();
		int number = 1;
		while (!move(target.folder().resolve(target.folderName(day, number)))) {
			number++;
		}
		if (LatestPage.mayStandIn(target.folder())) {
			var page = new LatestPage(placed.getFileName().toString(), target.stem(), names, locale);
			latest.deliver(List.of(Files.writeString(made.resolve(LatestPage.FILE), page.html())));
		}
		return names.stream().map(placed::resolve).toList();
	}

	/** @return false when somebody else has the name, who may have got it just now */
	private boolean move(Path to) throws IOException {
		if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
			return false;
		}
		try {
			Files.move(whole, to);
		} catch (FileAlreadyExistsException | DirectoryNotEmptyException another) {
			return false;
		}
		placed = to;
		return true;
	}

	@Override
	public void keep() {
		latest.keep();
		kept = true;
	}

	@Override
	public void close() throws IOException {
		latest.close();
		if (!kept && !placed.equals(whole)) {
			Files.move(placed, whole);
		}
	}
}
