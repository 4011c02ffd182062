package kz.jauap.office.browser;

import jakarta.servlet.ServletContext;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// NCALayer as a page meets it: the protocol of its module `basics` over a socket of this machine, with somebody at
/// its window who signs, cancels or lets it wait.
final class NcaLayerSimulator {
    /// What the person at the window does.
    sealed interface Person {
        /// Chooses a key and signs what was asked for.
        record Signs(UnaryOperator<byte[]> pen) implements Person {}

        record Cancels() implements Person {}

        /// Thinks for ever.
        record Waits() implements Person {}

        /// Cannot: the program says why.
        record Fails(String code, String message) implements Person {}

        /// Has not started the program: nobody greets.
        record Absent() implements Person {}
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HEARTBEAT = "--heartbeat--";

    private final AtomicReference<Person> person = new AtomicReference<>(new Person.Absent());
    private final AtomicReference<JsonNode> asked = new AtomicReference<>(JSON.nullNode());
    private final int port;

    NcaLayerSimulator() {
        try {
            Tomcat tomcat = new Tomcat();
            tomcat.setBaseDir(Path.of("target", "ncalayer").toString());
            tomcat.setPort(0);
            tomcat.setSilent(true);
            var context = tomcat.addContext("", null);
            context.addServletContainerInitializer(new WsSci(), Set.of());
            context.addServletContainerInitializer((_, servlets) -> open(servlets), Set.of());
            Tomcat.addServlet(context, "default", "org.apache.catalina.servlets.DefaultServlet")
                    .addMapping("/");
            tomcat.start();
            port = tomcat.getConnector().getLocalPort();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return "ws://127.0.0.1:" + port + "/";
    }

    void seat(Person who) {
        person.set(who);
    }

    /// What a page asked for last.
    JsonNode asked() {
        return asked.get();
    }

    private void open(ServletContext servlets) {
        var container = (ServerContainer) servlets.getAttribute(ServerContainer.class.getName());
        var ours = new ServerEndpointConfig.Configurator() {
            @Override
            public <T> T getEndpointInstance(Class<T> type) {
                return type.cast(new Socket());
            }
        };
        try {
            container.addEndpoint(ServerEndpointConfig.Builder.create(Socket.class, "/")
                    .configurator(ours)
                    .build());
        } catch (DeploymentException e) {
            throw new IllegalStateException(e);
        }
    }

    /// One page's connection.
    final class Socket extends Endpoint {
        @Override
        public void onOpen(Session page, EndpointConfig config) {
            page.setMaxTextMessageBufferSize(4 << 20);
            if (person.get() instanceof Person.Absent) {
                close(page);
                return;
            }
            page.addMessageHandler(String.class, new MessageHandler.Whole<String>() {
                @Override
                public void onMessage(String text) {
                    if (text.equals(HEARTBEAT)) {
                        say(page, HEARTBEAT);
                    } else {
                        hear(page, JSON.readTree(text));
                    }
                }
            });
            say(page, "{\"result\":{\"version\":\"1.4\"}}");
        }

        private void hear(Session page, JsonNode request) {
            asked.set(request);
            if (!request.path("module").asString("").equals("kz.gov.pki.knca.basics")
                    || !request.path("method").asString("").equals("sign")
                    || !request.at("/args/format").asString("").equals("cms")) {
                say(page, "{\"status\":false,\"code\":\"UNKNOWN\",\"message\":\"unknown request\"}");
                return;
            }
            switch (person.get()) {
                case Person.Signs(var pen) -> {
                    byte[] data =
                            Base64.getDecoder().decode(request.at("/args/data").asString(""));
                    String cms = Base64.getMimeEncoder().encodeToString(pen.apply(data));
                    var answer = JSON.createObjectNode().put("status", true);
                    answer.putObject("body")
                            .putArray("result")
                            .add("-----BEGIN CMS-----\n" + cms + "\n-----END CMS-----\n");
                    say(page, answer.toString());
                }
                case Person.Cancels _ -> say(page, "{\"status\":true,\"body\":{}}");
                case Person.Waits _ -> {}
                case Person.Fails(var code, var message) ->
                    say(
                            page,
                            JSON.createObjectNode()
                                    .put("status", false)
                                    .put("code", code)
                                    .put("message", message)
                                    .toString());
                case Person.Absent _ -> close(page);
            }
        }

        private static void say(Session page, String text) {
            try {
                page.getBasicRemote().sendText(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(Session page) {
            try {
                page.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
