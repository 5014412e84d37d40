package gouv.example.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contributions;

/** That Palier finds the plug-in; every other test is of what it does. */
class ContributionTest {

	@Test
	void palierListsItAsUsable() {
		var installed = new Contributions(RegistryFactory.getRegistry(),
				FrameworkUtil.getBundle(ContributionTest.class).getBundleContext());
		var ours = installed.all().stream().filter(it -> it.plugin().bundle().equals("gouv.example.board")).toList();
		assertEquals(List.of("gouv.example.board", "gouv.example.board.reach"), ours.stream().map(it -> it.plugin().id()).toList());
		ours.forEach(it -> assertInstanceOf(Contribution.Usable.class, it, it::toString));
	}
}
