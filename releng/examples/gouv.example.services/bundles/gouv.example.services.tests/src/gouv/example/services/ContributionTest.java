package gouv.example.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

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
		var ours = installed.all().stream().filter(it -> it.plugin().bundle().equals("gouv.example.services")).toList();
		assertEquals(1, ours.size());
		assertInstanceOf(Contribution.Usable.class, ours.get(0), ours::toString);
		assertEquals("gouv.example.services", ours.get(0).plugin().id());
	}
}
