/// What partners such as egov.kz are told of the appeals they handed over: an outbox, and the messenger that carries
/// it.
@NullMarked
package kz.jauap.office.notice.gateway;

import org.jspecify.annotations.NullMarked;
