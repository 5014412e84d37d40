/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reply Practice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Agencies answer more or less often, sooner or later.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.ReplyPractice#getRate <em>Rate</em>}</li>
 *   <li>{@link org.palier.model.ReplyPractice#getDelayHours <em>Delay Hours</em>}</li>
 *   <li>{@link org.palier.model.ReplyPractice#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.palier.model.ReplyPractice#getUsage <em>Usage</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getReplyPractice()
 * @model
 * @generated
 */
public interface ReplyPractice extends ScenarioChange {
	/**
	 * Returns the value of the '<em><b>Rate</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Replies among the posts that they write, 0 to less than 1; null leaves it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate</em>' reference.
	 * @see #setRate(Assumption)
	 * @see org.palier.model.PalierPackage#getReplyPractice_Rate()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Assumption getRate();

	/**
	 * Sets the value of the '{@link org.palier.model.ReplyPractice#getRate <em>Rate</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate</em>' reference.
	 * @see #getRate()
	 * @generated
	 */
	void setRate(Assumption value);

	/**
	 * Returns the value of the '<em><b>Delay Hours</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Median hours until they answer, 0 or more; null leaves it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delay Hours</em>' reference.
	 * @see #setDelayHours(Assumption)
	 * @see org.palier.model.PalierPackage#getReplyPractice_DelayHours()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Assumption getDelayHours();

	/**
	 * Sets the value of the '{@link org.palier.model.ReplyPractice#getDelayHours <em>Delay Hours</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delay Hours</em>' reference.
	 * @see #getDelayHours()
	 * @generated
	 */
	void setDelayHours(Assumption value);

	/**
	 * Returns the value of the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Only there; null for every platform.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platform</em>' reference.
	 * @see #setPlatform(Platform)
	 * @see org.palier.model.PalierPackage#getReplyPractice_Platform()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Platform getPlatform();

	/**
	 * Sets the value of the '{@link org.palier.model.ReplyPractice#getPlatform <em>Platform</em>}' reference.
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
	 * Usage of replies where an agency wrote none before; null codes them not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usage</em>' reference.
	 * @see #setUsage(Usage)
	 * @see org.palier.model.PalierPackage#getReplyPractice_Usage()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Usage getUsage();

	/**
	 * Sets the value of the '{@link org.palier.model.ReplyPractice#getUsage <em>Usage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Usage</em>' reference.
	 * @see #getUsage()
	 * @generated
	 */
	void setUsage(Usage value);

} // ReplyPractice
