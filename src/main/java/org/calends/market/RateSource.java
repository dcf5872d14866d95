package org.calends.market;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.calends.files.FileProblems;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Brings exchange rates into the house: from a file at the start, from an address by and by, if either is configured. */
@Component
public class RateSource {

    private static final int OK = 200;
    private static final int LARGEST = 1024 * 1024;

    private final MarketSettings.RateSettings settings;
    private final ExchangeRates rates;

    RateSource(MarketSettings settings, ExchangeRates rates) {
        this.settings = settings.exchangeRates();
        this.rates = rates;
    }

    /** Loads the file; loading it again changes nothing. */
    public void load() {
        if (settings.file() != null) {
            rates.save(
                    RateReading.read(content(settings.file()), settings.file().getDescription()));
        }
    }

    private static byte[] content(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            var problems = new FileProblems(file.getDescription());
            problems.add("", "cannot be read: " + e.getMessage());
            problems.refuseIfAny();
            return new byte[0];
        }
    }

    /**
     * Asks the address; until it answers with something that can be read, the rates stay as they are.
     *
     * @throws RatesNotFetched when it does not, or takes too long
     */
    public void fetch() {
        if (settings.url() != null) {
            rates.save(RateReading.read(answer(settings.url()), settings.url().toString()));
        }
    }

    private byte[] answer(URI url) {
        var http = HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var request = HttpRequest.newBuilder(url).timeout(settings.timeout()).build();
        var answer = http.sendAsync(request, info -> new LimitedBody(LARGEST));
        try {
            return checked(url, answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            throw new RatesNotFetched(url, String.valueOf(e.getCause()));
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new RatesNotFetched(url, "no answer within " + settings.timeout());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RatesNotFetched(url, "interrupted");
        }
    }

    private static byte[] checked(URI url, HttpResponse<byte[]> answer) {
        if (answer.statusCode() != OK) {
            throw new RatesNotFetched(url, "answered with status " + answer.statusCode());
        }
        return answer.body();
    }
}
