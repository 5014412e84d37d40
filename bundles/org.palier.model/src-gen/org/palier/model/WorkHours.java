/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Work Hours</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Hours of work that a presence or a post costs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.WorkHours#getHours <em>Hours</em>}</li>
 *   <li>{@link org.palier.model.WorkHours#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.palier.model.WorkHours#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.palier.model.WorkHours#getUsage <em>Usage</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getWorkHours()
 * @model
 * @generated
 */
public interface WorkHours extends ScenarioChange {
	/**
	 * Returns the value of the '<em><b>Hours</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hours, 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours</em>' reference.
	 * @see #setHours(Assumption)
	 * @see org.palier.model.PalierPackage#getWorkHours_Hours()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Assumption getHours();

	/**
	 * Sets the value of the '{@link org.palier.model.WorkHours#getHours <em>Hours</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours</em>' reference.
	 * @see #getHours()
	 * @generated
	 */
	void setHours(Assumption value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.palier.model.WorkBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the hours are for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.palier.model.WorkBasis
	 * @see #setBasis(WorkBasis)
	 * @see org.palier.model.PalierPackage#getWorkHours_Basis()
	 * @model
	 * @generated
	 */
	WorkBasis getBasis();

	/**
	 * Sets the value of the '{@link org.palier.model.WorkHours#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.palier.model.WorkBasis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(WorkBasis value);

	/**
	 * Returns the value of the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only there; null for every platform.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platform</em>' reference.
	 * @see #setPlatform(Platform)
	 * @see org.palier.model.PalierPackage#getWorkHours_Platform()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Platform getPlatform();

	/**
	 * Sets the value of the '{@link org.palier.model.WorkHours#getPlatform <em>Platform</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' reference.
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(Platform value);

	/**
	 * Returns the value of the '<em><b>Usage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only presences that show it, or only these posts; null for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usage</em>' reference.
	 * @see #setUsage(Usage)
	 * @see org.palier.model.PalierPackage#getWorkHours_Usage()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Usage getUsage();

	/**
	 * Sets the value of the '{@link org.palier.model.WorkHours#getUsage <em>Usage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Usage</em>' reference.
	 * @see #getUsage()
	 * @generated
	 */
	void setUsage(Usage value);

} // WorkHours
