package gouv.example.capacity;

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
		var ours = installed.all().stream().filter(it -> it.plugin().bundle().equals("gouv.example.capacity")).toList();
		assertEquals(List.of("gouv.example.capacity.ledger", "gouv.example.capacity.freeze", "gouv.example.capacity.peers",
				"gouv.example.capacity.cap"), ours.stream().map(it -> it.plugin().id()).toList());
		ours.forEach(it -> assertInstanceOf(Contribution.Usable.class, it, it::toString));
		assertEquals("gouv.example.capacity.freeze", installed.changeKinds().find("gouv.example.capacity.cap").orElseThrow().id());
	}
}
