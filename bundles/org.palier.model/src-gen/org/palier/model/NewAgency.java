/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>New Agency</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An agency comes to be.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.NewAgency#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.palier.model.NewAgency#getAgency <em>Agency</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getNewAgency()
 * @model
 * @generated
 */
public interface NewAgency extends ScenarioChange {
	/**
	 * Returns the value of the '<em><b>Jurisdiction</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Jurisdiction</em>' reference.
	 * @see #setJurisdiction(Jurisdiction)
	 * @see org.palier.model.PalierPackage#getNewAgency_Jurisdiction()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Jurisdiction getJurisdiction();

	/**
	 * Sets the value of the '{@link org.palier.model.NewAgency#getJurisdiction <em>Jurisdiction</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Jurisdiction</em>' reference.
	 * @see #getJurisdiction()
	 * @generated
	 */
	void setJurisdiction(Jurisdiction value);

	/**
	 * Returns the value of the '<em><b>Agency</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency, with its presences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agency</em>' containment reference.
	 * @see #setAgency(Agency)
	 * @see org.palier.model.PalierPackage#getNewAgency_Agency()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Agency getAgency();

	/**
	 * Sets the value of the '{@link org.palier.model.NewAgency#getAgency <em>Agency</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency</em>' containment reference.
	 * @see #getAgency()
	 * @generated
	 */
	void setAgency(Agency value);

} // NewAgency
